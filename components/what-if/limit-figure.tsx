import { AmountBar } from '@/components/charts/amount-bar';
import { ChartFigure } from '@/components/ui/chart-figure';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { comparison, limitChart as words } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import { formatMoney, formatMoneyShort } from '@/lib/format/money';
import type { Review } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import { limitText } from './limit-text';

type LimitFigureProps = { today: Review; then: Review; locale: Locale };

type Bar = {
  key: 'old' | 'today' | 'then';
  name: string;
  value: Fen;
  look: 'solid' | 'hatched' | 'dashed';
};

/** The old limit, today's and the one that would follow, on one scale. */
export function LimitFigure({ today, then, locale }: LimitFigureProps) {
  const old = then.decision.currentLimit;
  const bars: Bar[] = [
    ...(old === null
      ? []
      : [{ key: 'old', name: words.old[locale], value: old, look: 'dashed' } as const]),
    {
      key: 'today',
      name: comparison.today[locale],
      value: today.decision.limit,
      look: 'hatched',
    },
    { key: 'then', name: comparison.then[locale], value: then.decision.limit, look: 'solid' },
  ];
  const end = Math.max(...bars.map(({ value }) => value));
  return (
    <ChartFigure
      id="limit-chart"
      title={words.title[locale]}
      sentence={fill(old === null ? words.sentenceNoOld : words.sentence, locale, {
        today: limitText(today, locale),
        then: limitText(then, locale),
        old: old === null ? '' : formatMoneyShort(old, locale),
      })}
      tableLabel={charts.table[locale]}
      table={{
        caption: words.title[locale],
        columns: [
          { key: 'what', label: comparison.what[locale] },
          { key: 'limit', label: comparison.limit[locale], figures: true },
        ],
        rows: bars.map(({ key, name, value }) => ({ key, cells: [name, formatMoney(value)] })),
      }}
      chart={
        <ul className="flex flex-col gap-3">
          {bars.map(({ key, name, value, look }) => (
            <li key={key}>
              <span className="figures flex justify-between gap-4 text-note">
                <span>{name}</span>
                <b>{formatMoneyShort(value, locale)}</b>
              </span>
              <AmountBar value={value} end={end} look={look} />
            </li>
          ))}
        </ul>
      }
    />
  );
}
