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
  'cardLimits',
  'consumerFinanceMeasures',
] as const;
export type WatchId = (typeof WATCH_IDS)[number];

export type WatchRule = {
  source: WatchSourceId;
  /** The first day it holds, or its month where no more is known; `null`: we could not confirm it. */
  from: IsoDate | IsoMonth | null;
  /** The last day by its own words; `null`: it names none. */
  until: IsoDate | null;
  /** The last day on which we saw it confirmed, or that of the document; `null`: not known. */
  confirmedOn: IsoDate | IsoMonth | null;
  /** `seen`: reported as in force on that day. `document`: the day is only the document's own. */
  confirmedBy: 'seen' | 'document';
  /** Published for comment: it binds nobody as it stands. */
  draft?: true;
};

export const WATCH_RULES: Readonly<Record<WatchId, WatchRule>> = {
  assistedLending: {
    source: 'assistedLendingRule',
    from: '2025-10-01',
    until: null,
    confirmedOn: '2025-04-03',
    confirmedBy: 'document',
  },
  smallLoanCost: {
    source: 'fundingCostGuidance',
    from: '2025-12',
    until: '2027-12-31',
    confirmedOn: '2026-01-15',
    confirmedBy: 'seen',
  },
  costDisclosure: {
    source: 'costDisclosureRules',
    from: '2026-08-01',
    until: null,
    confirmedOn: '2026-03-15',
    confirmedBy: 'document',
  },
  smallLoanCap: {
    source: 'smallLoanRules',
    from: null,
    until: null,
    confirmedOn: null,
    confirmedBy: 'document',
  },
  consumerLoanCap: {
    source: 'consumerFinanceNotice',
    from: '2025-03-14',
    until: null,
    confirmedOn: '2025-03-14',
    confirmedBy: 'document',
  },
  loanPrimeRate: {
    source: 'loanPrimeRate',
    from: '2025-05-20',
    until: null,
    confirmedOn: '2026-02-20',
    confirmedBy: 'seen',
  },
  privateLendingCeiling: {
    source: 'privateLendingRules',
    from: '2020-08-20',
    until: null,
    confirmedOn: '2020-08-20',
    confirmedBy: 'document',
  },
  interestSubsidy: {
    source: 'interestSubsidyNotice',
    from: '2025-09-01',
    until: '2026-12-31',
    confirmedOn: '2026-01-20',
    confirmedBy: 'seen',
  },
  renewal: {
    source: 'renewalNotice',
    from: '2024-09-24',
    until: '2027-09-30',
    confirmedOn: '2024-09-24',
    confirmedBy: 'document',
  },
  supplyChain: {
    source: 'supplyChainNotice',
    from: '2025-06-15',
    until: null,
    confirmedOn: null,
    confirmedBy: 'document',
  },
  guaranteePlan: {
    source: 'guaranteePlan',
    from: '2026-01',
    until: null,
    confirmedOn: '2026-01-20',
    confirmedBy: 'seen',
  },
  creditRepair: {
    source: 'creditRepairNotice',
    from: '2025-12-22',
    until: '2026-03-31',
    confirmedOn: '2025-12-22',
    confirmedBy: 'document',
  },
  cardMeasures: {
    source: 'cardMeasures',
    from: null,
    until: null,
    confirmedOn: '2022-09-13',
    confirmedBy: 'seen',
  },
  cardLimits: {
    source: 'cardDraftNotice',
    from: null,
    until: null,
    confirmedOn: '2021-12',
    confirmedBy: 'document',
    draft: true,
  },
  consumerFinanceMeasures: {
    source: 'consumerFinanceMeasures',
    from: '2024-04-18',
    until: null,
    confirmedOn: '2024-04-18',
    confirmedBy: 'document',
  },
};
