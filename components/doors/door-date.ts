// When a door opens, in one line; and with a plan, where that is sooner. Pure.

import { fill } from '@/lib/content/fill';
import { list as words } from '@/lib/content/screens/doors';
import type { Door } from '@/lib/doors/doors';
import { HORIZON_MONTHS } from '@/lib/doors/doors-ahead';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Doors } from './work-out';

const isOverdue = ({ bars }: Door) =>
  bars.some((bar) =>
    bar.kind === 'screen'
      ? bar.figure === 'currentDaysPastDue'
      : bar.requirement.fact === 'currentDaysPastDue',
  );

/** By itself. */
export function dateText(door: Door, { without }: Doors, locale: Locale): string | null {
  if (door.state === 'open') return null;
  if (isOverdue(door)) return words.overdue[locale];
  if (door.missing.length > 0) return words.undated[locale];
  const on = without.opensOn[door.id];
  return on
    ? fill(words.opens, locale, { day: formatDate(on, locale) })
    : fill(words.never, locale, { months: HORIZON_MONTHS });
}

/** With the plan; `null` where it opens no sooner. */
export function plannedText(
  door: Door,
  { without, planned }: Doors,
  locale: Locale,
): string | null {
  const on = planned?.opensOn[door.id];
  if (!on || door.state === 'open') return null;
  const alone = without.opensOn[door.id];
  if (alone && alone <= on) return null;
  return fill(words.planned, locale, { day: formatDate(on, locale) });
}
