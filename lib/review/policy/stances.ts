// Stage: policy, stances. What changes when the lender tightens or winds a product down: higher
// cut-offs, less room, no increases. These act on the numbers of a policy, never as a branch in code.

import type { Policy } from './policy';

export const stances = {
  climates: {
    normal: { cutOffShift: 0, shareShift: 0, multipleFactor: 1, mayIncrease: true },
    tight: { cutOffShift: 20, shareShift: -0.05, multipleFactor: 0.85, mayIncrease: false },
    severe: { cutOffShift: 40, shareShift: -0.1, multipleFactor: 0.7, mayIncrease: false },
  },
  programmes: {
    unchanged: { capFactor: 1, mayIncrease: true, mayDraw: true },
    shrinking: { capFactor: 0.5, mayIncrease: false, mayDraw: true },
    closing: { capFactor: 0, mayIncrease: false, mayDraw: false },
  },
  stanceSource: 'ours',
} as const satisfies Pick<Policy, 'climates' | 'programmes' | 'stanceSource'>;
