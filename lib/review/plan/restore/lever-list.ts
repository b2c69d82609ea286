// Stage: plan. All levers of a borrower, in the order in which they are tried: days first, since they bound all else.

import type { Situation } from '../plan';
import { agreementLevers } from './agreement-levers';
import { debtLevers } from './debt-levers';
import type { Lever } from './lever';
import type { RestoreOptions } from './target';
import { waitLever } from './wait-lever';

/** What this borrower could change, waiting first; empty where nothing can. */
export const leversOf = (situation: Situation, options: RestoreOptions = {}): Lever[] => [
  ...waitLever(situation),
  ...debtLevers(situation),
  ...agreementLevers(situation, options),
];
