// Rounds of one target after the other, each with a seed of its own, until the time is up or one
// of them finds something.

import fc from 'fast-check';
import { TARGETS, type TargetName } from './targets';

type Found = { target: TargetName; seed: number; report: string };

/** One round: what it found, or null. The seed repeats it. */
export async function round(target: TargetName, seed: number, runs: number): Promise<Found | null> {
  const property: fc.IRawProperty<unknown> = TARGETS[target];
  const details = await fc.check(property, { seed, numRuns: runs });
  if (!details.failed) return null;
  const why = details.errorInstance instanceof Error ? details.errorInstance.stack : '';
  return { target, seed, report: `${(await fc.asyncDefaultReportMessage(details)) ?? ''}\n${why}` };
}

/** Seeds that differ from round to round and are the same for the same first seed. */
export const seedAfter = (seed: number): number => (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
