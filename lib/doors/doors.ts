// Which doors a record would open on a day: eleven banks' screens for those on a salary, four ways for
// those who trade. Each that is shut names every fact that shuts it; what is not known is asked for.

import type { FundingFactId, FundingFacts, Requirement } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { BANK_SCREENS, type BankScreen, type ScreenId } from './bank-screens';
import { boundsOf, type ScreenFigure, type Standing } from './figures';
import { isOwner, OWNER_DOORS, ownerDoors, type OwnerDoorId } from './owner-doors';

export type DoorId = ScreenId | OwnerDoorId;

/** What shuts a door: the borrower's figure beside the edge it misses. */
export type Bar =
  | { kind: 'screen'; figure: ScreenFigure; have: number; atMost: number }
  | { kind: 'channel'; requirement: Requirement; have: FundingFacts[FundingFactId] };

/** A fact without which a door cannot be judged. */
export type Missing =
  { kind: 'screen'; figure: ScreenFigure } | { kind: 'channel'; fact: FundingFactId };

/** `shut` as soon as one fact shuts it; `unknown` where none does and one is missing. */
export type DoorState = 'open' | 'shut' | 'unknown';

export type Door = { id: DoorId; state: DoorState; bars: Bar[]; missing: Missing[] };

/** A bad debt that nobody told of does not hold a screen open or shut. */
const PASSES_UNKNOWN: ReadonlySet<ScreenFigure> = new Set(['unresolvedDerogatoryRecords']);

const stateOf = (bars: readonly Bar[], missing: readonly Missing[]): DoorState =>
  bars.length > 0 ? 'shut' : missing.length > 0 ? 'unknown' : 'open';

function screenDoor({ id, rules }: BankScreen, standing: Standing): Door {
  const bars: Bar[] = [];
  const missing: Missing[] = [];
  for (const { figure, atMost } of rules) {
    const { low, high } = boundsOf(figure, standing);
    if (low !== null && low > atMost) bars.push({ kind: 'screen', figure, have: low, atMost });
    else if ((high === null || high > atMost) && !PASSES_UNKNOWN.has(figure)) {
      missing.push({ kind: 'screen', figure });
    }
  }
  return { id, state: stateOf(bars, missing), bars, missing };
}

/** The doors of owners: a rule that is no longer in force leaves its door out. */
function channelDoors(standing: Standing, on: IsoDate): Door[] {
  return ownerDoors(standing, on).flatMap(({ channel, missing, unknown }) => {
    const id = OWNER_DOORS.find((each) => each === channel.id);
    if (id === undefined) return [];
    const bars = missing.map((each): Bar => ({ kind: 'channel', ...each }));
    const asked = new Set(channel.requires.map(({ fact }) => fact));
    const open = unknown.filter((fact) => asked.has(fact));
    const facts = open.map((fact): Missing => ({ kind: 'channel', fact }));
    return [{ id, state: stateOf(bars, facts), bars, missing: facts }];
  });
}

/** Every door there is for somebody like this, in the order of the data. */
export function doorsOn(standing: Standing, on: IsoDate): Door[] {
  return isOwner(standing.profile)
    ? channelDoors(standing, on)
    : BANK_SCREENS.map((screen) => screenDoor(screen, standing));
}
