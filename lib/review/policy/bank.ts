// Stage: policy. Credit cards and salary loans of banks. Their screens are stricter than platforms'
// on inquiries, lenders and full cards, and they know limits granted by other banks.

import { costFrom2020, costFrom2025, costFrom2026 } from './cost';
import { gradesAtBanks } from './grades';
import { knockOuts } from './knock-outs';
import { movementInThousands } from './movement';
import { stances } from './stances';
import { bankTerms, productCap } from './terms';
import { versionsOf } from './versions';

const cap2020 = productCap(200_000, 'internetLoanRules');
const cap2025 = productCap(300_000, 'consumerFinanceNotice2025');

export const bankPolicies = versionsOf(
  'bank',
  { knockOuts, grades: gradesAtBanks, terms: bankTerms, movement: movementInThousands, ...stances },
  [
    { effectiveFrom: '2020-07-17', cap: cap2020, cost: costFrom2020 },
    { effectiveFrom: '2025-03-14', cap: cap2025, cost: costFrom2020 },
    { effectiveFrom: '2025-10-01', cap: cap2025, cost: costFrom2025 },
    { effectiveFrom: '2026-01-01', cap: cap2025, cost: costFrom2026 },
  ],
);
