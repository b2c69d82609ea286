// The lines of the cost table that a lender must show before signing (综合融资成本明示表): interest,
// every fee and who takes it, and what is charged only on default. The cost a year with all lines
// stands beside the cost by interest alone.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { sumOf, type DatedAmount } from '../dated';
import type { Schedule } from '../schedules/schedule';
import { annualCost, type AnnualCost } from './annual-cost';

export const COST_CODES = [
  'GUARANTEE',
  'MEMBERSHIP',
  'SERVICE',
  'INSURANCE',
  'INSTALMENT_FEE',
  'VALUATION',
  'PENALTY',
  'OTHER',
] as const;
export type CostCode = (typeof COST_CODES)[number];

export type CostLine = {
  code: CostCode;
  takenBy: 'lender' | 'guarantor' | 'insurer' | 'platform' | 'other';
  amount: Fen;
  /** On paying out, with each instalment, or on a day. */
  when: 'paidOut' | 'eachInstalment' | IsoDate;
  /** Charged only on default: listed, and left out of the cost of performing. */
  onDefault?: boolean;
};

export type CostTable = {
  principal: Fen;
  /** What reaches the borrower on paying out. */
  received: Fen;
  interest: Fen;
  lines: { line: CostLine; total: Fen }[];
  /** Interest and all lines but those charged on default. */
  totalCost: Fen;
  byInterest: AnnualCost;
  allIn: AnnualCost;
};

function flowsOf(line: CostLine, schedule: Schedule): DatedAmount[] {
  const { when, amount } = line;
  if (when === 'paidOut') return [{ on: schedule.terms.paidOutOn, amount }];
  if (when === 'eachInstalment') return schedule.instalments.map(({ on }) => ({ on, amount }));
  return [{ on: when, amount }];
}

/** What a loan moves, from the borrower's side: received positive, paid negative. */
const loanFlows = ({ terms, instalments }: Schedule): DatedAmount[] => [
  { on: terms.paidOutOn, amount: terms.principal },
  ...instalments.map(({ on, payment }) => ({ on, amount: toFen(-payment) })),
];

/** The cost of a loan by its schedule and the lines charged beside it. */
export function costTable(schedule: Schedule, lines: readonly CostLine[]): CostTable {
  const { terms } = schedule;
  const charged = lines.map((line) => ({ line, flows: flowsOf(line, schedule) }));
  const performing = charged.filter(({ line }) => !line.onDefault).flatMap(({ flows }) => flows);
  const upFront = performing.filter(({ on }) => on <= terms.paidOutOn);
  const flows = loanFlows(schedule);
  const costs = performing.map(({ on, amount }) => ({ on, amount: toFen(-amount) }));
  return {
    principal: terms.principal,
    received: toFen(terms.principal - sumOf(upFront, ({ amount }) => amount)),
    interest: schedule.interest,
    lines: charged.map(({ line, flows: paid }) => ({
      line,
      total: sumOf(paid, ({ amount }) => amount),
    })),
    totalCost: toFen(schedule.interest + schedule.fees + sumOf(performing, ({ amount }) => amount)),
    byInterest: annualCost(flows),
    allIn: annualCost([...flows, ...costs]),
  };
}
