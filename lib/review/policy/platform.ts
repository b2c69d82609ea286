// Stage: policy. Revolving lines and instalments of internet platforms, such as those funded by a
// consumer-finance or small-loan company. Begins with the rules that capped such lines.

import { costFrom2020, costFrom2025, costFrom2026 } from './cost';
import { grades } from './grades';
import { knockOuts } from './knock-outs';
import { movement } from './movement';
import { stances } from './stances';
import { platformTerms, productCap } from './terms';
import { versionsOf } from './versions';

const cap = productCap(200_000, 'internetLoanRules');

export const platformPolicies = versionsOf(
  'platform',
  { knockOuts, grades, terms: platformTerms, movement, ...stances },
  [
    { effectiveFrom: '2020-07-17', cap, cost: costFrom2020 },
    { effectiveFrom: '2025-10-01', cap, cost: costFrom2025 },
    { effectiveFrom: '2026-01-01', cap, cost: costFrom2026 },
  ],
);
