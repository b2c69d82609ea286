// Stage: plan. Several things changed at once, by any amount: what the what-if screen moves. The
// profile that comes out is hypothetical, and reviewed like any other.

import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import type { Inquiry, Profile } from '../profile/schema';
import { agedBy } from './ageing';
import {
  dearestDebts,
  fullestCards,
  guaranteesBySize,
  instalmentsByPayment,
  overdueAccounts,
  overdueCash,
  smallLenders,
  spread,
} from './debts-to-pay';
import type { Task } from './restore/lever';
import { moved, withMonthlyIncome } from './restore/move';
import type { WhatIfId } from './what-if-levers';
import { shownAfter } from './shown';

/** Chosen values by lever; one that is absent stays as it is today. Amounts in fen. */
export type WhatIfValues = Partial<Record<WhatIfId, number>>;

/**
 * The changed profile, the day it is looked at on, and the tasks that would bring it about.
 * Applications and an income that falls are no tasks: nobody should plan them.
 */
export type WhatIf = { profile: Profile; on: IsoDate; tasks: Task[] };

const NOTHING = toFen(0);
const SEVERAL_MONTHS = 6;

type Asked = { profile: Profile; asOf: IsoDate; values: WhatIfValues };
type Plain = Omit<Task, 'showsOn' | 'subject' | 'name' | 'cash'> & Partial<Task>;

function paid(code: 'PAY_DOWN_CARDS' | 'PAY_DOWN_LOANS', { profile, values }: Asked): Plain[] {
  const cards = code === 'PAY_DOWN_CARDS';
  const amount = toFen((cards ? values.payDownCards : values.payDownLoans) ?? 0);
  if (amount === 0) return [];
  const debts = cards ? fullestCards(profile) : dearestDebts(profile);
  return [
    { code, amount, cash: amount, move: { kind: 'payDown', sums: [...spread(debts, amount)] } },
  ];
}

const closed = ({ profile, values }: Asked): Plain[] =>
  smallLenders({ profile })
    .slice(0, values.closeLenders ?? 0)
    .map(({ name, ids, owed }) => ({
      code: 'CLOSE_LENDER',
      subject: ids.join(' '),
      name,
      amount: owed,
      cash: owed,
      move: { kind: 'payOff', accountIds: ids },
    }));

function lowered({ profile, values }: Asked): Plain[] {
  const [largest] = instalmentsByPayment(profile);
  if (!largest || !values.lowerPayment) return [];
  const monthly = toFen(Math.max(0, largest.payment - values.lowerPayment));
  const { id: accountId, institution: name } = largest.account;
  const move = { kind: 'payment' as const, accountId, monthly };
  return [{ code: 'EXTEND_TERM', subject: accountId, name, amount: monthly, move }];
}

const released = ({ profile, values }: Asked): Plain[] =>
  guaranteesBySize(profile)
    .slice(0, values.releaseGuarantees ?? 0)
    .map(({ name, balance, at }) => ({
      code: 'RELEASE_GUARANTEE',
      subject: `${at}`,
      name,
      amount: balance,
      move: { kind: 'release', at },
    }));

function tasksFor(asked: Asked, income: Fen | null): Task[] {
  const { profile, asOf, values } = asked;
  const cash = overdueCash(overdueAccounts(profile));
  const more = values.monthlyIncome !== undefined && values.monthlyIncome > (income ?? Infinity);
  const plain: Plain[] = [
    ...(values.catchUp
      ? [{ code: 'CATCH_UP', amount: cash, cash, move: { kind: 'catchUp' } } as const]
      : []),
    ...paid('PAY_DOWN_CARDS', asked),
    ...paid('PAY_DOWN_LOANS', asked),
    ...closed(asked),
    ...lowered(asked),
    ...released(asked),
    ...(more ? [documents(toFen(values.monthlyIncome ?? 0))] : []),
  ];
  const tasks = plain.map((task) => ({
    subject: null,
    name: null,
    cash: NOTHING,
    showsOn: shownAfter(asOf),
    ...task,
  }));
  if (values.stopRecycling) {
    const showsOn = addMonths(asOf, SEVERAL_MONTHS);
    const move = { kind: 'stopRecycling' as const };
    tasks.push({
      code: 'STOP_RECYCLING',
      subject: null,
      name: null,
      amount: 1,
      cash: NOTHING,
      showsOn,
      move,
    });
  }
  return tasks;
}

const documents = (monthly: Fen): Plain => ({
  code: 'DOCUMENT_INCOME',
  amount: monthly,
  move: { kind: 'income', monthly },
});

/** Applications made today, each at an institution of its own. */
function applied(profile: Profile, count: number, asOf: IsoDate): Profile {
  const made = Array.from({ length: count }, (): Inquiry => ({
    on: asOf,
    institution: '',
    reason: 'loanApproval',
  }));
  return { ...profile, inquiries: profile.inquiries && [...profile.inquiries, ...made] };
}

/**
 * What would be true with these values: tasks done at once, applications made today, then months of
 * paying on time. `income` is today's monthly income, so that a change of it can be told apart.
 */
export function whatIf(
  profile: Profile,
  asOf: IsoDate,
  income: Fen | null,
  values: WhatIfValues,
): WhatIf {
  const tasks = tasksFor({ profile, asOf, values }, income);
  let changed = tasks.reduce((each, { move }) => moved(each, move), profile);
  if (values.monthlyIncome !== undefined && values.monthlyIncome < (income ?? 0)) {
    changed = withMonthlyIncome(changed, toFen(values.monthlyIncome));
  }
  if (values.applications) changed = applied(changed, values.applications, asOf);
  const months = values.waitMonths ?? 0;
  return { profile: agedBy(changed, months, asOf), on: addMonths(asOf, months), tasks };
}
