// A loan on offer as it is typed, read into a schedule and its charges. Pure.

import {
  costTable,
  scheduleOf,
  type CostCode,
  type CostLine,
  type CostTable,
  type LoanTerms,
  type Schedule,
} from '@/lib/funding';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { entryReader, type Problems } from '../entry';
import type { ChargeEntry, CostForm } from './cost-form';

const TAKERS: Partial<Record<CostCode, CostLine['takenBy']>> = {
  GUARANTEE: 'guarantor',
  INSURANCE: 'insurer',
  MEMBERSHIP: 'platform',
};

/** Equal payments as a schedule: principal in equal parts, and what is beyond it interest. */
function equalPayments(principal: Fen, payment: Fen, months: number, paidOutOn: IsoDate): Schedule {
  const part = Math.floor(principal / months);
  const instalments = Array.from({ length: months }, (_, i) => {
    const repaid = i === months - 1 ? principal - part * i : part;
    return {
      on: addMonths(paidOutOn, i + 1),
      payment,
      principal: toFen(repaid),
      interest: toFen(payment - repaid),
      fee: toFen(0),
      balance: toFen(i === months - 1 ? 0 : principal - part * (i + 1)),
    };
  });
  const paid = toFen(payment * months);
  const interest = toFen(paid - principal);
  return {
    terms: {
      principal,
      annualRate: (interest / principal) * (12 / months),
      months,
      paidOutOn,
      repayment: 'flat',
    },
    convention: 'MONTHLY',
    instalments,
    interest,
    fees: toFen(0),
    payment: paid,
  };
}

export type CostAnswer = {
  table: CostTable;
  schedule: Schedule;
  /** The lender's own schedule, as far as the terms tell it: not where only payments are known. */
  planned: boolean;
  /** The flat rate a month, where the loan is quoted so. */
  flat: number | null;
};

const lineOf = ({ code, when }: ChargeEntry, amount: Fen): CostLine => ({
  code,
  takenBy: TAKERS[code] ?? 'lender',
  amount,
  when: when === 'eachInstalment' ? 'eachInstalment' : 'paidOut',
  ...(when === 'onDefault' && { onDefault: true }),
});

const YEARS = {
  annual: { days: 1, convention: 'MONTHLY' },
  daily360: { days: 360, convention: 'ACTUAL_360' },
  daily365: { days: 365, convention: 'ACTUAL_365' },
} as const;

type Basics = Pick<LoanTerms, 'principal' | 'months' | 'paidOutOn'>;

/** The schedule in the way the loan is quoted. */
function readSchedule(read: ReturnType<typeof entryReader>, form: CostForm, basics: Basics) {
  const { principal, months, paidOutOn } = basics;
  if (form.mode === 'payments') {
    const payment = read.money('cost-payment', form.payment);
    return { flat: null, schedule: () => equalPayments(principal, payment, months, paidOutOn) };
  }
  if (form.mode === 'flat') {
    const flat = read.rate('cost-monthlyRate', form.monthlyRate);
    const terms = { ...basics, annualRate: flat * 12, repayment: 'flat' } as const;
    return { flat, schedule: () => scheduleOf(terms) };
  }
  const { days, convention } = YEARS[form.rateKind];
  const annualRate = read.rate('cost-rate', form.rate) * days;
  const terms = { ...basics, annualRate, convention, repayment: form.repayment };
  return { flat: null, schedule: () => scheduleOf(terms) };
}

/** The cost of what is typed; `null` while something cannot be read. */
export function readCost(
  form: CostForm,
  asOf: IsoDate,
): { problems: Problems; answer: CostAnswer | null } {
  const read = entryReader();
  const basics = {
    principal: read.money('cost-principal', form.principal),
    months: read.count('cost-months', form.months, 1),
    paidOutOn: read.day('cost-paidOutOn', form.paidOutOn, asOf),
  };
  const quoted = readSchedule(read, form, basics);
  const lines = form.charges.map((entry) =>
    lineOf(entry, read.money(`cost-charge-${entry.key}`, entry.amount)),
  );
  if (Object.keys(read.problems).length > 0 || basics.principal === 0) {
    return { problems: read.problems, answer: null };
  }
  const schedule = quoted.schedule();
  const table = costTable(schedule, lines);
  return {
    problems: read.problems,
    answer: { table, schedule, planned: form.mode !== 'payments', flat: quoted.flat },
  };
}
