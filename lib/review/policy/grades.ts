// Stage: policy, grades. What a total is good for: only A and B may be raised, E may not be drawn.
// A borrower of whom nothing is known stands at the top of C: no raise without facts.

import type { Grade } from './policy';

export const grades = [
  { id: 'A', from: 850, mayIncrease: true, mayDraw: true, source: 'ours' },
  { id: 'B', from: 740, mayIncrease: true, mayDraw: true, source: 'ours' },
  { id: 'C', from: 620, mayIncrease: false, mayDraw: true, source: 'ours' },
  { id: 'D', from: 480, mayIncrease: false, mayDraw: true, source: 'ours' },
  { id: 'E', from: 0, mayIncrease: false, mayDraw: false, source: 'ours' },
] as const satisfies readonly Grade[];

/** Banks read the same record more strictly than platforms. */
export const gradesAtBanks = [
  { id: 'A', from: 870, mayIncrease: true, mayDraw: true, source: 'ours' },
  { id: 'B', from: 770, mayIncrease: true, mayDraw: true, source: 'ours' },
  { id: 'C', from: 640, mayIncrease: false, mayDraw: true, source: 'ours' },
  { id: 'D', from: 500, mayIncrease: false, mayDraw: true, source: 'ours' },
  { id: 'E', from: 0, mayIncrease: false, mayDraw: false, source: 'ours' },
] as const satisfies readonly Grade[];
