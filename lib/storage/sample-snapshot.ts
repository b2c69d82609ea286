// Kept reviews of an invented borrower, for tests.

import { NEUTRAL_STANCE, policyOn, reviewLimit, sampleProfiles } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Snapshot } from './snapshot';

/** The review of the stretched borrower on a day, as it would have been kept at noon. */
export function sampleSnapshot(asOf: IsoDate, part: Partial<Snapshot> = {}): Snapshot {
  const profile = sampleProfiles.stretched(asOf);
  const policy = policyOn(asOf, 'platform');
  const { decision, scorecard, signals, range } = reviewLimit(profile, policy, asOf);
  const savedOn = `${asOf}T04:00:00.000Z`;
  return {
    id: `${savedOn}-00000000`,
    savedOn,
    asOf,
    stance: NEUTRAL_STANCE,
    profile,
    policy,
    review: { decision, scorecard, signals, range },
    note: '',
    ...part,
  };
}
