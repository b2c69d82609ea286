// Stage: change. What is compared: the record as it stood before, the same record on the later day,
// and the record as it stood at the event. Facts are read from each; every mixture is made of them.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { FACT_GROUPS, FACTS, type FactGroup, type FactId, type Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import { paidOnTimeUntil } from '../profile/carry-on';
import type { Profile } from '../profile/schema';
import type { Reviewed } from './change';
import { recordAt, remembered } from './record-at';

const IDS = Object.keys(FACTS) as FactId[];

/** The facts of each group. */
export const FACTS_OF: Readonly<Record<FactGroup, FactId[]>> = Object.fromEntries(
  FACT_GROUPS.map((group) => [group, IDS.filter((id) => FACTS[id].group === group)]),
) as Record<FactGroup, FactId[]>;

export type Readings = {
  /** The day on which the later facts are read. */
  day: IsoDate;
  before: Facts;
  /** The earlier record on the later day: nothing new happened, all was paid on time. */
  later: Facts;
  after: Facts;
  /** The records that `later` and `after` are read from. */
  laterRecord: Profile;
  afterRecord: Profile;
};

/**
 * The day on which the later facts are read: the event's own, where there is one by then. What
 * came after a cut, the panic applications and the fuller line, is its effect and not its cause.
 */
function eventDay({ profile, asOf }: Reviewed, from: IsoDate): IsoDate {
  const on = profile.limitEvent?.on;
  return on !== undefined && on > from && on <= asOf ? on : asOf;
}

function recordOf({ profile, asOf }: Reviewed, day: IsoDate): Profile {
  return day === asOf && profile.limitEvent?.on !== day
    ? profile
    : recordAt(profile, addDays(day, -1));
}

/** Both sides read: undated facts of the earlier day come from what the borrower remembers. */
export function readingsOf(before: Reviewed, after: Reviewed): Readings {
  const past = before.asOf < after.asOf ? remembered(before.profile, before.asOf) : before.profile;
  const earlier = recordAt(past, before.asOf);
  const day = eventDay(after, before.asOf);
  const laterRecord = paidOnTimeUntil(earlier, day);
  const afterRecord = recordOf(after, day);
  return {
    day,
    before: readFacts(earlier, before.asOf),
    later: readFacts(laterRecord, day),
    after: readFacts(afterRecord, day),
    laterRecord,
    afterRecord,
  };
}

/** Whether a fact that a review can rest on differs within the group. */
export const groupDiffers = (a: Facts, b: Facts, group: FactGroup) =>
  FACTS_OF[group].some((id) => FACTS[id].unit !== 'date' && a[id] !== b[id]);

/** Copies one fact; both sides are of one type, which a loop over ids cannot show. */
export function copyFact<Id extends FactId>(into: Facts, from: Facts, id: Id): void {
  into[id] = from[id];
}
