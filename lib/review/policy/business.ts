// Stage: policy. Online lines of shops and small firms: the owner's own record and take-home pay,
// the firm's receipts and tax, and how long it has traded.

import { costFrom2020, costFrom2025, costFrom2026 } from './cost';
import { grades } from './grades';
import { knockOuts } from './knock-outs';
import { movementInThousands } from './movement';
import { stances } from './stances';
import { businessTerms, productCap } from './terms';
import { versionsOf } from './versions';

/** Before a rule named an amount: the largest online line that product sheets offered. */
const cap2020 = productCap(3_000_000, 'businessLoanSheets');
const cap2025 = productCap(10_000_000, 'smallLoanRules');

export const businessPolicies = versionsOf(
  'business',
  { knockOuts, grades, terms: businessTerms, movement: movementInThousands, ...stances },
  [
    { effectiveFrom: '2020-07-17', cap: cap2020, cost: costFrom2020 },
    { effectiveFrom: '2025-01-17', cap: cap2025, cost: costFrom2020 },
    { effectiveFrom: '2025-10-01', cap: cap2025, cost: costFrom2025 },
    { effectiveFrom: '2026-01-01', cap: cap2025, cost: costFrom2026 },
  ],
);
