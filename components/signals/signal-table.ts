import type { Row, TableProps } from '@/components/ui/table';
import { charts } from '@/lib/content/screens/charts';
import { signals } from '@/lib/content/screens/charts-signals';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { bandText } from './band-text';
import { levelText, pointsText } from './level-text';
import type { FamilyReading, Reading, Unknown } from './readings';

function knownRow(reading: Reading, locale: Locale): Row {
  const { signal, watched, value, band, points } = reading;
  return {
    key: signal,
    cells: [
      SIGNALS[signal].name[locale],
      formatSignal(signal, value, locale),
      bandText(signal, watched.bands, band, locale),
      levelText(reading, locale),
      pointsText(points, locale),
    ],
  };
}

const unknownRow = ({ signal, points }: Unknown, locale: Locale): Row => ({
  key: signal,
  cells: [
    SIGNALS[signal].name[locale],
    charts.notKnown[locale],
    '',
    '',
    pointsText(points, locale),
  ],
});

/** Every signal in figures. */
export const signalTable = (families: readonly FamilyReading[], locale: Locale): TableProps => ({
  caption: signals.allOf[locale],
  columns: [
    { key: 'signal', label: signals.signal[locale] },
    { key: 'value', label: signals.value[locale], figures: true },
    { key: 'band', label: signals.band[locale] },
    { key: 'level', label: signals.level[locale] },
    { key: 'points', label: signals.pointsOf[locale], figures: true },
  ],
  rows: families.flatMap(({ readings, unknown }) => [
    ...readings.map((each) => knownRow(each, locale)),
    ...unknown.map((each) => unknownRow(each, locale)),
  ]),
});
