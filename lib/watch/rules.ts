// Rules, rates and programmes that move limits, as dated data. Each says from when to when it holds
// by its own words, and the last day on which that was seen confirmed; nothing is claimed beyond.

import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import type { WatchSourceId } from './sources';

export const WATCH_IDS = [
  'assistedLending',
  'smallLoanCost',
  'costDisclosure',
  'smallLoanCap',
  'consumerLoanCap',
  'loanPrimeRate',
  'privateLendingCeiling',
  'interestSubsidy',
  'renewal',
  'supplyChain',
  'guaranteePlan',
  'creditRepair',
  'cardMeasures',
] as const;
export type WatchId = (typeof WATCH_IDS)[number];

export type WatchRule = {
  source: WatchSourceId;
  /** The first day it holds, or its month where no more is known. */
  from: IsoDate | IsoMonth;
  /** The last day by its own words; `null`: it names none. */
  until: IsoDate | null;
  /** The last day on which we saw it confirmed. */
  confirmedOn: IsoDate;
};

export const WATCH_RULES: Readonly<Record<WatchId, WatchRule>> = {
  assistedLending: {
    source: 'assistedLendingRule',
    from: '2025-10-01',
    until: null,
    confirmedOn: '2025-10-01',
  },
  smallLoanCost: {
    source: 'fundingCostGuidance',
    from: '2025-12',
    until: '2027-12-31',
    confirmedOn: '2026-01-15',
  },
  costDisclosure: {
    source: 'costDisclosureRules',
    from: '2026-08-01',
    until: null,
    confirmedOn: '2026-03-15',
  },
  smallLoanCap: {
    source: 'smallLoanRules',
    from: '2025-01',
    until: null,
    confirmedOn: '2025-01-31',
  },
  consumerLoanCap: {
    source: 'consumerFinanceNotice',
    from: '2025-03-14',
    until: null,
    confirmedOn: '2025-03-14',
  },
  loanPrimeRate: {
    source: 'loanPrimeRate',
    from: '2025-05-20',
    until: null,
    confirmedOn: '2026-02-20',
  },
  privateLendingCeiling: {
    source: 'privateLendingRules',
    from: '2020-08-20',
    until: null,
    confirmedOn: '2020-08-20',
  },
  interestSubsidy: {
    source: 'interestSubsidyNotice',
    from: '2025-09-01',
    until: '2026-12-31',
    confirmedOn: '2026-01-20',
  },
  renewal: {
    source: 'renewalNotice',
    from: '2024-09-24',
    until: '2027-09-30',
    confirmedOn: '2024-09-24',
  },
  supplyChain: {
    source: 'supplyChainNotice',
    from: '2025-06-15',
    until: null,
    confirmedOn: '2025-06-15',
  },
  guaranteePlan: {
    source: 'guaranteePlan',
    from: '2026-01',
    until: null,
    confirmedOn: '2026-01-20',
  },
  creditRepair: {
    source: 'creditRepairNotice',
    from: '2025-12-22',
    until: '2026-03-31',
    confirmedOn: '2025-12-22',
  },
  cardMeasures: {
    source: 'cardMeasures',
    from: '2011-01',
    until: null,
    confirmedOn: '2022-09-13',
  },
};
