// On which day each door opens if nothing else goes wrong: the same record read on later days, every
// payment made, nothing new asked for. Only days on which a fact changes are looked at, so each date is
// exact to the day.

import { changingDays, laterOn, type DatedTask, type Profile } from '@/lib/review';
import { addMonths, type IsoDate } from '@/lib/units/calendar';
import { doorsOn, type Door, type DoorId } from './doors';
import { standingOn } from './figures';

/** Further ahead nothing is said. */
export const HORIZON_MONTHS = 36;

/** How many doors are open on a day, and how many there are to judge. */
export type MonthOfDoors = { on: IsoDate; open: number };

export type DoorsAhead = {
  today: Door[];
  /**
   * The first day each door is open; `null` where none is within the horizon, or where a fact is
   * missing today: what is not known has no date.
   */
  opensOn: Partial<Record<DoorId, IsoDate | null>>;
  /** Today, and the same day of each month to come. */
  months: MonthOfDoors[];
};

/** The doors from `asOf` on; with tasks, each done on its day. */
export function doorsAhead(
  profile: Profile,
  asOf: IsoDate,
  { tasks = [], months = HORIZON_MONTHS }: { tasks?: readonly DatedTask[]; months?: number } = {},
): DoorsAhead {
  const judge = (on: IsoDate) => doorsOn(standingOn(laterOn(profile, asOf, on, tasks), on), on);
  const today = doorsOn(standingOn(profile, asOf), asOf);
  const known = new Set(today.filter(({ missing }) => missing.length === 0).map(({ id }) => id));
  const opensOn: DoorsAhead['opensOn'] = Object.fromEntries(today.map(({ id }) => [id, null]));
  const anniversaries = new Set(
    Array.from({ length: months + 1 }, (_, month) => addMonths(asOf, month)),
  );
  const counted: MonthOfDoors[] = [];
  for (const on of changingDays(profile, asOf, months, tasks)) {
    const open = judge(on).filter(({ id, state }) => state === 'open' && known.has(id));
    for (const { id } of open) opensOn[id] ??= on;
    if (anniversaries.has(on)) counted.push({ on, open: open.length });
  }
  return { today, opensOn, months: counted };
}

/** The next day after today on which doors open, and which; `null` if none does. */
export function nextToOpen(
  { opensOn }: DoorsAhead,
  asOf: IsoDate,
): { ids: DoorId[]; on: IsoDate } | null {
  const dated = (Object.entries(opensOn) as [DoorId, IsoDate | null][]).flatMap(([id, on]) =>
    on !== null && on > asOf ? [{ id, on }] : [],
  );
  const [on] = dated.map((each) => each.on).sort();
  if (on === undefined) return null;
  return { ids: dated.filter((each) => each.on === on).map(({ id }) => id), on };
}
