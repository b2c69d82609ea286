import { LazyLineChart } from '@/components/charts/lazy-line-chart';
import { ChartFigure } from '@/components/ui/chart-figure';
import { RESULTS, type SetResults } from '@/lib/content/evidence/results';
import { charts as words, SET_NAMES } from '@/lib/content/screens/method-evidence';
import { fill } from '@/lib/content/fill';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import { caughtAt, drawnRate, scoreBandName, SHARES } from './evidence-view';

const LOOKS = [
  { tone: 'accent' },
  { tone: 'ink', dash: '6 4' },
  { tone: 'watch', dash: '2 4' },
] as const;
const QUARTERS = [0, 0.25, 0.5, 0.75, 1];

const lines = (values: (set: SetResults) => number[]) =>
  RESULTS.sets.map((own, i) => ({ key: own.set, ...(LOOKS[i] ?? LOOKS[0]), values: values(own) }));

const names = (locale: Locale) => RESULTS.sets.map(({ set }) => SET_NAMES[set][locale]);

function RocChart({ locale }: { locale: Locale }) {
  const caught = RESULTS.sets.map(({ roc }) => caughtAt(roc, 0.2));
  const sentence = fill(words.rocSentence, locale, {
    taiwan: formatPercent(caught[0] ?? 0, locale),
    households: formatPercent(caught[1] ?? 0, locale),
    loans: formatPercent(caught[2] ?? 0, locale),
  });
  return (
    <ChartFigure
      id="evidence-roc"
      level={4}
      className="mt-8"
      title={words.roc[locale]}
      sentence={sentence}
      chart={
        <LazyLineChart
          label={words.roc[locale]}
          names={names(locale)}
          lines={lines(({ roc }) => SHARES.map((share) => caughtAt(roc, share)))}
          places={QUARTERS.map((at) => ({
            at: at * (SHARES.length - 1),
            text: formatPercent(at, locale),
          }))}
          heights={QUARTERS.map((at) => ({ at, text: formatPercent(at, locale) }))}
        />
      }
      tableLabel={words.table[locale]}
      table={{
        caption: words.roc[locale],
        columns: [
          { key: 'goods', label: words.refused[locale] },
          ...RESULTS.sets.map(({ set }) => ({
            key: set,
            label: SET_NAMES[set][locale],
            figures: true,
          })),
        ],
        rows: SHARES.filter((_, i) => i % 4 === 0).map((share) => ({
          key: `${share}`,
          cells: [
            formatPercent(share, locale),
            ...RESULTS.sets.map(({ roc }) => formatPercent(caughtAt(roc, share), locale)),
          ],
        })),
      }}
    />
  );
}

function ScoreChart({ locale }: { locale: Locale }) {
  const bands = RESULTS.sets[0]?.scores ?? [];
  return (
    <ChartFigure
      id="evidence-scores"
      level={4}
      className="mt-8"
      title={words.scores[locale]}
      sentence={words.scoresSentence[locale]}
      chart={
        <LazyLineChart
          label={words.scores[locale]}
          names={names(locale)}
          lines={lines(({ scores }) => scores.map(drawnRate))}
          places={bands.flatMap((band, at) =>
            at % 2 === 0 ? [{ at, text: scoreBandName(band.from, locale) }] : [],
          )}
          heights={QUARTERS.map((at) => ({ at, text: formatPercent(at, locale) }))}
        />
      }
      tableLabel={words.table[locale]}
      table={{
        caption: words.scores[locale],
        columns: [
          { key: 'band', label: words.band[locale] },
          ...RESULTS.sets.map(({ set }) => ({
            key: set,
            label: SET_NAMES[set][locale],
            figures: true,
          })),
        ],
        rows: bands.map((band, i) => ({
          key: `${band.from}`,
          cells: [
            scoreBandName(band.from, locale),
            ...RESULTS.sets.map(({ scores }) => {
              const { badRate = null, borrowers = 0 } = scores[i] ?? {};
              return badRate === null
                ? words.nobody[locale]
                : `${formatPercent(badRate, locale)} (${formatNumber(borrowers)})`;
            }),
          ],
        })),
      }}
    />
  );
}

/** Two pictures of the ranking, drawn from the committed results. */
export function EvidenceCharts({ locale }: { locale: Locale }) {
  return (
    <>
      <RocChart locale={locale} />
      <ScoreChart locale={locale} />
    </>
  );
}
