// What the tools above the rules say of each lender kind, laid out when the page is built: they
// stand before the rules are there.

import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { tools } from '@/lib/content/screens/policy-tools';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { firstDay, VERSIONS } from './versions';

export type LenderTools = {
  name: string;
  firstDay: IsoDate;
  hint: string;
  /** What is said of a day on which a version holds, newest first. */
  versions: { from: IsoDate; text: string }[];
  /** What is said of a day before all versions. */
  tooEarly: string;
};

function toolsFor(lender: LenderKind, locale: Locale): LenderTools {
  const first = firstDay(lender);
  const dated = (words: typeof tools.day, day: IsoDate) =>
    fill(words, locale, { date: formatDate(day, locale) });
  return {
    name: LENDER_KINDS[lender].label[locale],
    firstDay: first,
    hint: dated(tools.dayHint, first),
    versions: VERSIONS[lender].map(({ effectiveFrom: from }) => ({
      from,
      text: dated(tools.inForce, from),
    })),
    tooEarly: dated(tools.tooEarly, first),
  };
}

export type ToolsOf = Readonly<Record<LenderKind, LenderTools>>;

export const toolsOf = (locale: Locale): ToolsOf => ({
  platform: toolsFor('platform', locale),
  bank: toolsFor('bank', locale),
  business: toolsFor('business', locale),
});
