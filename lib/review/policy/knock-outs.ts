// Stage: policy, knock-outs. What no good figure elsewhere can make up for: the total is capped.
// Three in a row and six in all (连三累六) are judged on each single account.

import type { KnockOut } from './policy';

export const knockOuts = [
  {
    code: 'OVERDUE_NOW',
    signal: 'currentDaysPastDue',
    from: 4,
    cap: 479,
    edgeSource: 'ours',
    capSource: 'publicRuleEngines',
  },
  {
    code: 'OVERDUE_LONG',
    signal: 'currentDaysPastDue',
    from: 31,
    cap: 300,
    edgeSource: 'publicRuleEngines',
    capSource: 'ours',
  },
  {
    code: 'RECORD_UNRESOLVED',
    signal: 'unresolvedDerogatoryRecords',
    from: 1,
    cap: 300,
    edgeSource: 'publicRuleEngines',
    capSource: 'ours',
  },
  {
    code: 'LATE_THREE_IN_ROW',
    signal: 'longestLateRunLast24Months',
    from: 3,
    cap: 619,
    edgeSource: 'threeAndSix',
    capSource: 'ours',
  },
  {
    code: 'LATE_SIX_IN_ALL',
    signal: 'lateMonthsLast24Months',
    from: 6,
    cap: 619,
    edgeSource: 'threeAndSix',
    capSource: 'ours',
  },
] as const satisfies readonly KnockOut[];
