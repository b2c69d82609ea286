import { CellText } from '@/components/charts/cell-text';
import type { Row, TableProps } from '@/components/ui/table';
import { charts } from '@/lib/content/screens/charts';
import { signals } from '@/lib/content/screens/charts-signals';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { SignalId } from '@/lib/review';
import { bandText } from './band-text';
import { levelText, pointsText } from './level-text';
import type { FamilyReading, Reading, Unknown } from './readings';

const nameCell = (signal: SignalId, locale: Locale) => (
  <CellText key="name">{SIGNALS[signal].name[locale]}</CellText>
);

function knownRow(reading: Reading, locale: Locale): Row {
  const { signal, watched, value, band, points } = reading;
  return {
    key: signal,
    cells: [
      nameCell(signal, locale),
      formatSignal(signal, value, locale),
      <CellText key="band">{bandText(signal, watched.bands, band, locale)}</CellText>,
      <CellText key="level" size="short">
        {levelText(reading, locale)}
      </CellText>,
      pointsText(points, locale),
    ],
  };
}

const unknownRow = ({ signal, points }: Unknown, locale: Locale): Row => ({
  key: signal,
  cells: [nameCell(signal, locale), charts.notKnown[locale], '', '', pointsText(points, locale)],
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
