// Stage: plan. All levers of a borrower, in the order in which they are tried: days first, since they bound all else.

import type { Situation } from '../plan';
import { agreementLevers, corrections } from './agreement-levers';
import { debtLevers } from './debt-levers';
import type { Lever } from './lever';
import type { RestoreOptions } from './target';
import { waitLever } from './wait-lever';

/**
 * What this borrower could change, waiting first, since days bound all else; then records put
 * right, before anything is paid on them. Empty where nothing can change.
 */
export const leversOf = (situation: Situation, options: RestoreOptions = {}): Lever[] => [
  ...waitLever(situation),
  ...corrections(situation, options.untrue ?? []),
  ...debtLevers(situation),
  ...agreementLevers(situation, options),
];
