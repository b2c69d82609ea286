// Stage: plan. The levers of the what-if screen as data: what can be moved for this borrower, from
// where, and how far. A lever with nothing to move is not listed.

import { yuan, type Fen } from '@/lib/units/fen';
import type { Account, Profile } from '../profile/schema';
import type { Review } from '../review-types';
import {
  dearestDebts,
  fullestCards,
  guaranteesBySize,
  instalmentsByPayment,
  smallLenders,
  sum,
} from './debts-to-pay';

export const WHAT_IF_IDS = [
  'catchUp',
  'payDownCards',
  'payDownLoans',
  'closeLenders',
  'lowerPayment',
  'monthlyIncome',
  'releaseGuarantees',
  'stopRecycling',
  'applications',
  'waitMonths',
] as const;
export type WhatIfId = (typeof WHAT_IF_IDS)[number];

export type WhatIfLever = {
  id: WhatIfId;
  unit: 'fen' | 'count' | 'months' | 'switch';
  /** The value that changes nothing. */
  today: number;
  min: number;
  max: number;
  step: number;
};

const MAX_APPLICATIONS = 12;
const MAX_MONTHS = 24;
const STEP = yuan(100);
/** Income is looked at up to this many times today's. */
const INCOME_TIMES = 3;

const balances = (accounts: readonly Account[]) => sum(accounts.map(({ balance }) => balance ?? 0));

const amount = (id: WhatIfId, max: Fen): WhatIfLever[] =>
  max === 0 ? [] : [{ id, unit: 'fen', today: 0, min: 0, max, step: STEP }];

const tally = (id: WhatIfId, max: number): WhatIfLever[] =>
  max === 0 ? [] : [{ id, unit: 'count', today: 0, min: 0, max, step: 1 }];

const flag = (id: WhatIfId, applies: boolean): WhatIfLever[] =>
  applies ? [{ id, unit: 'switch', today: 0, min: 0, max: 1, step: 1 }] : [];

/** What this borrower can move, in the order of the screen. */
export function whatIfLevers(profile: Profile, { facts, signals }: Review): WhatIfLever[] {
  const payment = instalmentsByPayment(profile)[0]?.payment ?? yuan(0);
  const income = facts.monthlyIncome;
  const recycles =
    signals.minimumPaymentMonthsLast6 ||
    signals.cashAdvancesLast3Months ||
    signals.debtRecyclingLast3Months;
  return [
    ...flag('catchUp', (facts.currentDaysPastDue ?? 0) > 0),
    ...amount('payDownCards', balances(fullestCards(profile))),
    ...amount('payDownLoans', balances(dearestDebts(profile))),
    ...tally('closeLenders', smallLenders({ profile }).length),
    ...amount('lowerPayment', payment),
    ...(income
      ? [
          {
            id: 'monthlyIncome' as const,
            unit: 'fen' as const,
            today: income,
            min: 0,
            max: income * INCOME_TIMES,
            step: STEP,
          },
        ]
      : []),
    ...tally('releaseGuarantees', guaranteesBySize(profile).length),
    ...flag('stopRecycling', Boolean(recycles)),
    ...(profile.inquiries === null ? [] : tally('applications', MAX_APPLICATIONS)),
    { id: 'waitMonths', unit: 'months', today: 0, min: 0, max: MAX_MONTHS, step: 1 },
  ];
}
