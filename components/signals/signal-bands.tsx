import { CellText } from '@/components/charts/cell-text';
import { Details } from '@/components/ui/details';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { signals } from '@/lib/content/screens/charts-signals';
import { SIGNALS } from '@/lib/content/signals/signals';
import { BASES, SOURCE_WORDS } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { formatNumber } from '@/lib/format/number';
import { basisOf, type SourceId } from '@/lib/review';
import { basisText } from './basis';
import { bandText } from './band-text';
import { isScored } from './levels';
import type { Reading } from './readings';

function Source({ source, locale }: { source: SourceId; locale: Locale }) {
  return (
    <span className="block min-w-40 text-note">
      <span className="block font-semibold">{BASES[basisOf(source)].tag[locale]}</span>
      {SOURCE_WORDS[source].name[locale]}
    </span>
  );
}

/** All bands of one signal as a table: what they hold, what they earn, who says so. */
export function SignalBands({ reading, locale }: { reading: Reading; locale: Locale }) {
  const { signal, watched, band } = reading;
  const { name, definition, formula, why } = SIGNALS[signal];
  const scored = isScored(watched);
  const columns: Column[] = [
    { key: 'band', label: signals.band[locale] },
    ...(scored ? [{ key: 'points', label: signals.pointsOf[locale], figures: true }] : []),
    { key: 'edge', label: signals.edgeFrom[locale] },
    ...(scored ? [{ key: 'source', label: signals.pointsFrom[locale] }] : []),
  ];
  const first = (index: number) => (
    <CellText size="short">
      {bandText(signal, watched.bands, index, locale)}
      {index === band && (
        <>
          {' '}
          <Tag tone="accent">{signals.yours[locale]}</Tag>
        </>
      )}
    </CellText>
  );
  const rows = watched.bands.map((each, index) => ({
    key: `${index}`,
    cells: [
      first(index),
      ...('points' in each ? [formatNumber(each.points)] : []),
      <Source key="edge" source={each.edgeSource} locale={locale} />,
      ...('points' in each
        ? [<Source key="points" source={each.pointsSource} locale={locale} />]
        : []),
    ],
  }));
  return (
    <Details
      className="text-note"
      summary={
        <>
          <span className="sr-only">{signals.details[locale]}</span>
          {basisText(reading, locale)}
        </>
      }
    >
      <p className="measure">{definition[locale]}</p>
      <p className="measure mt-1 text-ink-muted">{why[locale]}</p>
      <p className="measure mt-1 mb-3 text-ink-muted">{formula[locale]}</p>
      <Table
        caption={fill(signals.bandsOf, locale, { name: name[locale] })}
        captionHidden
        columns={columns}
        rows={rows}
      />
    </Details>
  );
}
