import { fill } from '@/lib/content/fill';
import { example, FACT_NAMES } from '@/lib/content/screens/method-example';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import { formatMoney } from '@/lib/format/money';
import type { Locale } from '@/lib/format/locale';
import { FACTS, SIGNAL_IDS, type SignalId } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { ExampleList } from './example-list';
import { exampleReview, RATIOS } from './worked-example';

type FactName = keyof typeof FACT_NAMES;

const NAMES = Object.keys(FACT_NAMES) as FactName[];

const isSignal = (id: string): id is SignalId => SIGNAL_IDS.some((signal) => signal === id);

function factText(id: FactName, locale: Locale): string {
  const value = exampleReview.facts[id];
  if (value === null || FACTS[id].unit === 'fen') return formatMoney(toFen(value ?? 0));
  return isSignal(id) ? formatSignal(id, value, locale) : `${value}`;
}

/** The table that a record becomes. */
export function ExampleFacts({ locale }: { locale: Locale }) {
  return (
    <ExampleList
      lines={NAMES.map((id) => ({
        key: id,
        name: FACT_NAMES[id][locale],
        value: factText(id, locale),
      }))}
    />
  );
}

/** Figures worked out of the facts, with the sum itself. */
export function ExampleSignals({ locale }: { locale: Locale }) {
  const { facts, signals } = exampleReview;
  return (
    <ExampleList
      lines={RATIOS.map(({ signal, part, whole }) => ({
        key: signal,
        name: SIGNALS[signal].name[locale],
        value: fill(example.divided, locale, {
          part: formatMoney(toFen(facts[part] ?? 0)),
          whole: formatMoney(toFen(facts[whole] ?? 0)),
          result: formatSignal(signal, signals[signal], locale),
        }),
      }))}
    />
  );
}
