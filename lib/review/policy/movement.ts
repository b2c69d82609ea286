// Stage: policy, movement. How far an existing limit may move at one review: small differences
// change nothing, one review raises by at most a step and cuts by at most three quarters.

import { yuan } from '@/lib/units/fen';
import type { Movement } from './policy';

export const movement = {
  holdFrom: 0.8,
  increaseFrom: 1.1,
  increaseAtMost: 1.3,
  decreaseAtLeast: 0.25,
  roundTo: yuan(500),
  closeAt: 300,
  sources: {
    holdFrom: 'ours',
    increaseFrom: 'ours',
    increaseAtMost: 'ours',
    decreaseAtLeast: 'medianCardCut2022',
    roundTo: 'ours',
    closeAt: 'ours',
  },
} as const satisfies Movement;

/** Banks and lenders to firms set limits in whole thousands. */
export const movementInThousands = {
  ...movement,
  roundTo: yuan(1000),
} as const satisfies Movement;
