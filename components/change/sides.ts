// The two sides of the comparison: the record as it stood before, and as it stood at the event. Pure.

import {
  NEUTRAL_STANCE,
  readFacts,
  rulesOn,
  type Policy,
  type Profile,
  type Reviewed,
  type Stance,
} from '@/lib/review';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';

const USUAL_MONTHS = 6;

/** The rules of a day, own numbers as far as they held; those given before the first version. */
const rulesAt = (day: IsoDate, otherwise: Policy): Policy =>
  rulesOn(day, otherwise.lender, otherwise.overrides)?.policy ?? otherwise;

/** What the borrower told of an earlier day counts only if that day lies before the event. */
function earlierOf({ earlier }: Profile, eventDay: IsoDate): Profile['earlier'] {
  return earlier !== null && earlier.asOf < eventDay ? earlier : null;
}

export type Sides = { before: Reviewed; after: Reviewed };

/** Before: the day the borrower remembers, else half a year earlier. After: the day of the event. */
export function sidesOf(profile: Profile, policy: Policy, asOf: IsoDate, stance: Stance): Sides {
  const on = profile.limitEvent?.on ?? asOf;
  const day = on <= asOf ? on : asOf;
  const told = { ...profile, earlier: earlierOf(profile, day) };
  const from = told.earlier?.asOf ?? addMonths(day, -USUAL_MONTHS);
  const rulesAfter = rulesAt(day, policy);
  const rulesBefore = rulesAt(from, rulesAfter);
  return {
    before: { profile: told, policy: rulesBefore, asOf: from, stance: NEUTRAL_STANCE },
    after: { profile: told, policy: rulesAfter, asOf: day, stance },
  };
}

export type Observed = { from: Fen; to: Fen };

/** What a stop leaves: what is drawn. Not known while neither that nor a lower limit is. */
function leftByStop(newLimit: Fen | null, oldLimit: Fen, drawn: Fen | null): Fen | null {
  if (drawn !== null) return toFen(Math.min(drawn, newLimit ?? drawn));
  return newLimit !== null && newLimit < oldLimit ? newLimit : null;
}

/** The limit before the event and what was left of it; `null` while what is left is not known. */
export function observedOf(profile: Profile, asOf: IsoDate): Observed | null {
  const event = profile.limitEvent;
  if (event === null) return null;
  const { kind, oldLimit: from, newLimit } = event;
  const known = (to: Fen | null) => to !== null && { from, to };
  switch (kind) {
    case 'decreased':
      return known(newLimit) || null;
    case 'frozen':
      return known(leftByStop(newLimit, from, readFacts(profile, asOf).currentBalance)) || null;
    case 'closed':
      return { from, to: newLimit ?? toFen(0) };
    case 'increaseRemoved':
      return { from, to: newLimit ?? from };
  }
}
