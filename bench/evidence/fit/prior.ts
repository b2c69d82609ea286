// What the fit starts from: the worked table written by hand, with points that no set may move.

import type { Policy, SignalId } from '@/lib/review';
import { FLOOR_TABLE } from '../floor';
import { readPoints, type Points } from '../points';

/**
 * Signals that only ever cost points, held at our own judgement. Records weigh heavily among
 * applicants, and time in the job is disputed; the one set that has both holds funded loans only,
 * which hides the first and cannot settle the second.
 */
export const HELD: Partial<Record<SignalId, string>> = {
  derogatoryRecords: '0:0 1:-40 2:-70 [0]',
  employmentMonths: '0:-8 12:-6 36:0 [0]',
};

/** The card written from knowledge, on the bands of the policy. */
export const priorPoints = (policy: Policy): Points =>
  readPoints({ ...FLOOR_TABLE, ...HELD }, policy);
