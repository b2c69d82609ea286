import { Tag } from '@/components/ui/tag';
import { signals } from '@/lib/content/screens/charts-signals';
import { BASES, SOURCE_WORDS } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { basisOf, type SourceId } from '@/lib/review';
import { isScored } from './levels';
import type { Reading } from './readings';

/** The band whose edge the value has crossed, or would have to cross for better. */
function edgeBand({ watched, band }: Reading): number {
  if (watched.worse === 'higher') return Math.max(band, Math.min(1, watched.bands.length - 1));
  return Math.min(band + 1, watched.bands.length - 1);
}

/** Where an edge and points come from: by what right they are called so. */
export function sourcesOf(reading: Reading): { edge: SourceId; points: SourceId | null } {
  const { watched, band } = reading;
  const edge = watched.bands[edgeBand(reading)] ?? watched.bands[0];
  const own = isScored(watched) ? watched.bands[band] : undefined;
  return { edge: edge.edgeSource, points: own?.pointsSource ?? null };
}

type BasisTagProps = { of: string; source: SourceId; locale: Locale };

/** A number's basis as a tag, its source at hand. */
function BasisTag({ of, source, locale }: BasisTagProps) {
  return (
    <Tag>
      <span title={SOURCE_WORDS[source].name[locale]}>
        {of}
        {locale === 'en' ? ': ' : '：'}
        {BASES[basisOf(source)].tag[locale]}
      </span>
    </Tag>
  );
}

/** The basis of the edge and of the points of one signal; one tag where they agree. */
export function BasisTags({ reading, locale }: { reading: Reading; locale: Locale }) {
  const { edge, points } = sourcesOf(reading);
  if (points === null) return <BasisTag of={signals.edge[locale]} source={edge} locale={locale} />;
  if (basisOf(edge) === basisOf(points)) {
    return <BasisTag of={signals.edgeAndPoints[locale]} source={edge} locale={locale} />;
  }
  return (
    <>
      <BasisTag of={signals.edge[locale]} source={edge} locale={locale} />{' '}
      <BasisTag of={signals.pointsOf[locale]} source={points} locale={locale} />
    </>
  );
}
