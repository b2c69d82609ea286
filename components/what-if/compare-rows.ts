// Today and the scenarios kept, as the rows of one table. Pure.

import { ACTION_WORDS } from '@/lib/content/actions';
import { answer, comparison } from '@/lib/content/screens/what-if';
import { table as words } from '@/lib/content/screens/what-if-kept';
import { LEVERS } from '@/lib/content/screens/what-if-levers';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney, formatSigned } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { Review, WhatIfLever, WhatIfValues } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import type { KeptScenario } from '@/lib/storage/kept-plan';
import { decidingText } from './deciding-text';
import { valueText } from './lever-text';
import { limitText } from './limit-text';
import { outcomeOf, type Base, type Outcome } from './outcome';
import { fitted } from './values';

export type Compared = Outcome & { id: string; name: string; values: WhatIfValues };

/** A kept scenario worked out again, with what of its values still applies. */
export function comparedOf(base: Base, levers: readonly WhatIfLever[]) {
  return ({ id, name, values: kept }: KeptScenario): Compared => {
    const values = fitted(levers, kept);
    return { id, name, values, ...outcomeOf(base, values) };
  };
}

export type CompareRow = { key: string; name: string; cells: string[] };

const leverCell = (lever: WhatIfLever, values: WhatIfValues, locale: Locale) => {
  const value = values[lever.id];
  return value === undefined ? words.unmoved[locale] : valueText(lever, value, locale);
};

/** A row for each thing to compare; the first cell is today's. Levers that none moves are left out. */
export function compareRows(
  today: Review,
  levers: readonly WhatIfLever[],
  compared: readonly Compared[],
  locale: Locale,
): CompareRow[] {
  const reviews = [today, ...compared.map(({ review }) => review)];
  const row = (key: string, name: string, read: (review: Review) => string): CompareRow => ({
    key,
    name,
    cells: reviews.map(read),
  });
  const moved = levers.filter(({ id }) => compared.some(({ values }) => values[id] !== undefined));
  return [
    row('limit', comparison.limit[locale], (review) => limitText(review, locale)),
    row('change', words.change[locale], ({ decision }) =>
      decision.limit === today.decision.limit
        ? '–'
        : formatSigned(toFen(decision.limit - today.decision.limit)),
    ),
    row(
      'action',
      comparison.action[locale],
      ({ decision }) => ACTION_WORDS[decision.action].label[locale],
    ),
    row('points', comparison.points[locale], ({ scorecard }) => formatNumber(scorecard.total)),
    row('asOf', comparison.asOf[locale], ({ asOf }) => formatDate(asOf, locale)),
    {
      key: 'cash',
      name: words.cash[locale],
      cells: ['–', ...compared.map(({ cash }) => formatMoney(cash))],
    },
    row(
      'deciding',
      words.deciding[locale],
      (review) => decidingText(review, locale) ?? answer.free[locale],
    ),
    ...moved.map((lever) => ({
      key: lever.id,
      name: LEVERS[lever.id].name[locale],
      cells: [
        valueText(lever, lever.today, locale),
        ...compared.map(({ values }) => leverCell(lever, values, locale)),
      ],
    })),
  ];
}
