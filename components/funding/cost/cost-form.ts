// What is typed of a loan on offer. Pure.

import { COST_CODES, type CostCode } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';

type ChargeWhen = 'paidOut' | 'eachInstalment' | 'onDefault';
export const CHARGE_TIMES: readonly ChargeWhen[] = ['paidOut', 'eachInstalment', 'onDefault'];

export type ChargeEntry = { key: number; code: CostCode; amount: string; when: ChargeWhen };

export const MODES = ['payments', 'rate', 'flat'] as const;
/** A rate a year, or a day's rate over a year of so many days. */
export const RATE_KINDS = ['annual', 'daily360', 'daily365'] as const;
export const REPAYMENTS = ['equalInstalments', 'equalPrincipal', 'interestOnly'] as const;

export type CostForm = {
  mode: (typeof MODES)[number];
  principal: string;
  months: string;
  payment: string;
  monthlyRate: string;
  rateKind: (typeof RATE_KINDS)[number];
  rate: string;
  repayment: (typeof REPAYMENTS)[number];
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
  rateKind: 'annual',
  rate: '18',
  repayment: 'equalInstalments',
  paidOutOn: asOf,
  charges: [{ key: 0, code: 'MEMBERSHIP', amount: '300', when: 'paidOut' }],
});

/** A charge that is not listed yet, with a key of its own. */
export function nextCharge(charges: readonly ChargeEntry[]): ChargeEntry {
  const code = COST_CODES.find((each) => !charges.some((charge) => charge.code === each));
  const key = charges.reduce((most, charge) => Math.max(most, charge.key), 0) + 1;
  return { key, code: code ?? 'OTHER', amount: '', when: 'eachInstalment' };
}
