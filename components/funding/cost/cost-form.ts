// What is typed of a loan on offer, read into a schedule and its charges. Pure.

import {
  COST_CODES,
  costTable,
  scheduleOf,
  type CostCode,
  type CostLine,
  type CostTable,
  type Schedule,
} from '@/lib/funding';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { entryReader, type Problems } from '../entry';

export type ChargeWhen = 'paidOut' | 'eachInstalment' | 'onDefault';
export const CHARGE_TIMES: readonly ChargeWhen[] = ['paidOut', 'eachInstalment', 'onDefault'];

export type ChargeEntry = { key: number; code: CostCode; amount: string; when: ChargeWhen };

export type CostForm = {
  mode: 'payments' | 'flat';
  principal: string;
  months: string;
  payment: string;
  monthlyRate: string;
  paidOutOn: string;
  charges: ChargeEntry[];
};

/** An example whose rates are easy to look up. */
export const exampleForm = (asOf: IsoDate): CostForm => ({
  mode: 'payments',
  principal: '10000',
  months: '12',
  payment: '900',
  monthlyRate: '0.6',
  paidOutOn: asOf,
  charges: [{ key: 0, code: 'MEMBERSHIP', amount: '300', when: 'paidOut' }],
});

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

/** The cost of what is typed; `null` while something cannot be read. */
export function readCost(
  form: CostForm,
  asOf: IsoDate,
): { problems: Problems; answer: CostAnswer | null } {
  const read = entryReader();
  const principal = read.money('cost-principal', form.principal);
  const months = read.count('cost-months', form.months, 1);
  const paidOutOn = read.day('cost-paidOutOn', form.paidOutOn, asOf);
  const isFlat = form.mode === 'flat';
  const payment = isFlat ? null : read.money('cost-payment', form.payment);
  const flat = isFlat ? read.rate('cost-monthlyRate', form.monthlyRate) : null;
  const lines = form.charges.map((entry) =>
    lineOf(entry, read.money(`cost-charge-${entry.key}`, entry.amount)),
  );
  if (Object.keys(read.problems).length > 0 || principal === 0) {
    return { problems: read.problems, answer: null };
  }
  const schedule =
    flat === null
      ? equalPayments(principal, payment ?? toFen(0), months, paidOutOn)
      : scheduleOf({ principal, annualRate: flat * 12, months, paidOutOn, repayment: 'flat' });
  return {
    problems: read.problems,
    answer: { table: costTable(schedule, lines), schedule, flat },
  };
}

/** A charge that is not listed yet, with a key of its own. */
export function nextCharge(charges: readonly ChargeEntry[]): ChargeEntry {
  const code = COST_CODES.find((each) => !charges.some((charge) => charge.code === each));
  const key = charges.reduce((most, charge) => Math.max(most, charge.key), 0) + 1;
  return { key, code: code ?? 'OTHER', amount: '', when: 'eachInstalment' };
}
