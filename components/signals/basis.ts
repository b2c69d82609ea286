import { fill } from '@/lib/content/fill';
import { signals } from '@/lib/content/screens/charts-signals';
import { BASES } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { basisOf, type SourceId } from '@/lib/review';
import { isScored } from './levels';
import type { Reading } from './readings';

/** The band whose edge the value has crossed, or would have to cross for better. */
function edgeBand({ watched, band }: Reading): number {
  const last = watched.bands.length - 1;
  return watched.worse === 'higher' ? Math.max(band, Math.min(1, last)) : Math.min(band + 1, last);
}

/** Where that edge and the points of the value's band come from; no points where none are given. */
function sourcesOf(reading: Reading): { edge: SourceId; points: SourceId | null } {
  const { watched, band } = reading;
  const edge = watched.bands[edgeBand(reading)] ?? watched.bands[0];
  const own = isScored(watched) ? watched.bands[band] : undefined;
  return { edge: edge.edgeSource, points: own?.pointsSource ?? null };
}

const tagOf = (source: SourceId, locale: Locale) => BASES[basisOf(source)].tag[locale];

/** By what right the edge and the points are called so, in a few words. */
export function basisText(reading: Reading, locale: Locale): string {
  const { edge, points } = sourcesOf(reading);
  if (points === null) return fill(signals.basisOfEdge, locale, { edge: tagOf(edge, locale) });
  const params = { edge: tagOf(edge, locale), points: tagOf(points, locale) };
  const words = params.edge === params.points ? signals.basisOfBoth : signals.basisOfEach;
  return fill(words, locale, params);
}
