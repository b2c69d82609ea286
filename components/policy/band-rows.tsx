import { bandText } from '@/components/signals/band-text';
import { isScored, type Watched } from '@/components/signals/levels';
import { Tag, type TagTone } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { LEVELS } from '@/lib/content/grades';
import { LENGTH_LEVELS } from '@/lib/content/screens/charts-signals';
import { own } from '@/lib/content/screens/policy';
import { entry } from '@/lib/content/screens/policy-parts';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import { bandIndex, type Attribute, type Level, type ShownAttribute } from '@/lib/review';
import { Basis } from './basis';
import { PointsBar } from './points-bar';
import type { RuleRow } from './rule-table';
import { spansOf, type Sourced } from './spans';

/** `undefined` where nobody's figures are held against the rules, `null` where it is not known. */
export type OwnValue = number | null | undefined;

function Sources({ edgeSource, pointsSource, locale }: Sourced & { locale: Locale }) {
  if (pointsSource === undefined || pointsSource === edgeSource) {
    const label = pointsSource === undefined ? entry.edge : entry.both;
    return <Basis label={label[locale]} source={edgeSource} locale={locale} />;
  }
  return (
    <>
      <Basis label={entry.edge[locale]} source={edgeSource} locale={locale} />
      <Basis label={entry.points[locale]} source={pointsSource} locale={locale} />
    </>
  );
}

function Points({ points, most }: { points: number; most: number }) {
  return (
    <>
      <PointsBar points={points} most={most} />
      {formatNumber(points)}
    </>
  );
}

/** The bands of a rule as rows; `figure` gives the number of each. */
function rows<T extends Watched>(
  watched: T,
  value: OwnValue,
  locale: Locale,
  figure: (index: number) => RuleRow['figures'][number],
): RuleRow[] {
  const { signal, bands } = watched;
  const mine = typeof value === 'number' ? bandIndex(bands, value) : -1;
  const spans = spansOf(bands);
  return bands.map((band, i) => ({
    key: bandText(signal, bands, i, 'en'),
    rule: bandText(signal, bands, i, locale),
    figures: [figure(i)],
    source: spans[i] ? { rows: spans[i], content: <Sources {...band} locale={locale} /> } : null,
    ...(i === mine && {
      own: fill(own.value, locale, { value: formatSignal(signal, value ?? null, locale) }),
    }),
  }));
}

/** The bands of a scored rule, and what it earns while it is not known. */
function scoredRows(attribute: Attribute, value: OwnValue, locale: Locale): RuleRow[] {
  const { bands, unknownPoints, unknownSource } = attribute;
  const most = Math.max(...bands.map(({ points }) => Math.abs(points)));
  const points = (each: number) => <Points points={each} most={most} />;
  return [
    ...rows(attribute, value, locale, (i) => points(bands[i]?.points ?? 0)),
    {
      key: 'unknown',
      rule: <span className="text-ink-muted">{entry.unknown[locale]}</span>,
      figures: [points(unknownPoints)],
      source: {
        rows: 1,
        content: <Basis label={entry.points[locale]} source={unknownSource} locale={locale} />,
      },
      ...(value === null && { own: own.unknown[locale] }),
    },
  ];
}

const LEVEL_TONES: Record<Level, TagTone> = { fine: 'fine', watch: 'watch', high: 'loss' };

/** The bands of a rule that earns no points, and how each is meant. */
function shownRows(watched: ShownAttribute, value: OwnValue, locale: Locale): RuleRow[] {
  const names = watched.worse === 'lower' ? LENGTH_LEVELS : LEVELS;
  return rows(watched, value, locale, (i) => {
    const level = watched.bands[i]?.level ?? 'fine';
    return <Tag tone={LEVEL_TONES[level]}>{names[level][locale]}</Tag>;
  });
}

export const rowsOf = (watched: Watched, value: OwnValue, locale: Locale) =>
  isScored(watched) ? scoredRows(watched, value, locale) : shownRows(watched, value, locale);
