// A request to restore a limit, with what speaks for it. Only figures that do: what the attribution
// books against the limit is left out, and so is whatever is not known.

import type { Account, FactGroup } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import { evidenceFor } from './evidence';
import { eventPart } from './explanation';
import { aboutAccount, closing, lenderOf, opening } from './frame';
import { figure, item, paragraph, type Part } from './letter';
import { reviewedAccount, type Matter } from './matter';
import { recentIncome } from './recent-income';

/** Fewer months than this on time, in work or in the fund say little. */
const MONTHS_THAT_SPEAK = 6;
const WINDOW_MONTHS = 24;

/** Paid as agreed, or nothing due. */
const ON_TIME = /[N*]+$/;

/** So many of the newest months of a record were on time, up to two years. */
const monthsOnTime = ({ repayment }: Account): number =>
  Math.min(WINDOW_MONTHS, ON_TIME.exec(repayment?.codes ?? '')?.[0].length ?? 0);

function onTime(account: Account | null): Part[] {
  const months = account ? monthsOnTime(account) : 0;
  if (!account?.repayment || months < MONTHS_THAT_SPEAK || account.daysPastDue) return [];
  const through = figure.month(account.repayment.through);
  return [item('ON_TIME', { months: figure.count(months), through })];
}

const nothingOverdue = ({ profile }: Matter): Part[] =>
  profile.accountsComplete &&
  profile.accounts.length > 0 &&
  profile.accounts.every(({ closed, daysPastDue }) => closed || daysPastDue === 0)
    ? [item('NOTHING_OVERDUE')]
    : [];

/** Whether the attribution books this group against the limit. */
const pullsDown = ({ shares }: Matter, group: FactGroup) =>
  (shares ?? []).some(({ player, limit }) => player === group && limit < 0);

const longEnough = (months: number | null): months is number =>
  months !== null && months >= MONTHS_THAT_SPEAK;

function incomeParts(matter: Matter): Part[] {
  const { employmentMonths, providentFundMonths } = matter.review.facts;
  const income = recentIncome(matter.profile, matter.review);
  const parts: Part[] = [];
  if (income && !pullsDown(matter, 'income')) {
    parts.push(item('INCOME', { income: figure.money(income, 'income') }));
  }
  if (longEnough(employmentMonths)) {
    parts.push(item('WORK', { months: figure.count(employmentMonths) }));
  }
  if (longEnough(providentFundMonths)) {
    parts.push(item('FUND', { months: figure.count(providentFundMonths) }));
  }
  return parts;
}

/** What is owed now on the accounts whose earlier balance is known, where it is less than then. */
function paidDown({ profile }: Matter): { from: Fen; to: Fen } | null {
  let [from, to] = [0, 0];
  for (const { accountId, balance } of profile.earlier?.balances ?? []) {
    const now = profile.accounts.find(({ id }) => id === accountId);
    if (!now || now.balance === null || now.currency !== 'CNY') return null;
    from += balance;
    to += now.balance;
  }
  return to < from ? { from: toFen(from), to: toFen(to) } : null;
}

function paidDownPart(matter: Matter): Part[] {
  const sums = paidDown(matter);
  if (sums === null) return [];
  const since = figure.day(matter.profile.earlier?.asOf ?? null, 'eventDay');
  const from = figure.money(sums.from, 'balance');
  return [item('PAID_DOWN', { since, from, to: figure.money(sums.to, 'balance') })];
}

const noApplications = ({ review }: Matter): Part[] =>
  review.facts.hardInquiriesLast3Months === 0
    ? [item('NO_APPLICATIONS', { months: figure.count(3) })]
    : [];

/** What speaks for the borrower, each a known fact. */
const inFavour = (matter: Matter): Part[] => [
  ...onTime(reviewedAccount(matter)),
  ...nothingOverdue(matter),
  ...incomeParts(matter),
  ...paidDownPart(matter),
  ...noApplications(matter),
];

/** The letter that asks for the limit back, with known facts that speak for the borrower and no others. */
export function restoration(matter: Matter): Part[] {
  const account = reviewedAccount(matter);
  const facts = inFavour(matter);
  return [
    ...opening('restoration', lenderOf(account)),
    aboutAccount(account),
    eventPart(matter),
    paragraph('ASK_RESTORE'),
    ...(facts.length === 0
      ? [paragraph('NOTHING_KNOWN', { truth: figure.blank('truth') })]
      : [paragraph('SPEAKS_FOR_ME'), ...facts]),
    paragraph('IF_NOT_NOW'),
    ...closing(evidenceFor('restoration', matter)),
  ];
}
