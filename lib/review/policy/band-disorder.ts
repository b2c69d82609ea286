// Stage: policy. What a table of bands can get wrong: a gap, an overlap, or points that rise while
// the borrower's figure worsens. Every signal stands in exactly one table.

import { SIGNAL_IDS } from '../signals/signals';
import type { Disorder } from './disorder-code';
import { edgeOf, type Attribute, type Edge, type Policy, type ShownAttribute } from './policy';

const SEVERITY = { fine: 0, watch: 1, high: 2 } as const;

/** A best score is a round thousand, so that points read the same under every lender kind. */
const BEST_TOTAL = 1000;

/** An edge begins past the one before it; `above 0.7` begins past `from 0.7`. */
function ascends(before: Edge, edge: Edge): boolean {
  const step = edgeOf(edge) - edgeOf(before);
  return step > 0 || (step === 0 && before.above === undefined && edge.above !== undefined);
}

function* edgeDisorder(bands: readonly Edge[], place: string): Generator<Disorder> {
  if (bands[0]?.from !== 0) yield { code: 'FIRST_BAND_NOT_FROM_ZERO', at: place };
  for (const [index, edge] of bands.entries()) {
    const before = bands[index - 1];
    if (before && !ascends(before, edge))
      yield { code: 'EDGES_NOT_ASCENDING', at: `${place}.${index}` };
  }
}

/** Merits listed from the best value of the signal to the worst; they may not rise. */
function neverRises(merits: readonly number[], worse: 'higher' | 'lower'): boolean {
  const bestFirst = worse === 'higher' ? merits : [...merits].reverse();
  return bestFirst.every((merit, index) => index === 0 || merit <= (bestFirst[index - 1] ?? 0));
}

function* scoredDisorder({ signal, worse, unknownPoints, bands }: Attribute): Generator<Disorder> {
  yield* edgeDisorder(bands, signal);
  const points = bands.map((band) => band.points);
  if (!neverRises(points, worse)) yield { code: 'POINTS_RISE_AS_VALUE_WORSENS', at: signal };
  if (unknownPoints > Math.max(...points) || unknownPoints < Math.min(...points)) {
    yield { code: 'UNKNOWN_OUTSIDE_POINTS', at: signal };
  }
}

function* shownDisorder({ signal, worse, bands }: ShownAttribute): Generator<Disorder> {
  yield* edgeDisorder(bands, signal);
  const merits = bands.map(({ level }) => -SEVERITY[level]);
  if (!neverRises(merits, worse)) yield { code: 'LEVEL_SOFTENS_AS_VALUE_WORSENS', at: signal };
}

/** Every break of order in the bands of a policy. */
export function* findBandDisorder({ attributes, shown }: Policy): Generator<Disorder> {
  for (const attribute of attributes) yield* scoredDisorder(attribute);
  for (const attribute of shown) yield* shownDisorder(attribute);
  const places = [...attributes, ...shown].map(({ signal }) => signal);
  for (const id of SIGNAL_IDS) {
    const count = places.filter((signal) => signal === id).length;
    if (count === 0) yield { code: 'SIGNAL_MISSING', at: id };
    if (count > 1) yield { code: 'SIGNAL_TWICE', at: id };
  }
  const best = attributes.reduce(
    (sum, { bands }) => sum + Math.max(...bands.map(({ points }) => points)),
    0,
  );
  if (best !== BEST_TOTAL) yield { code: 'BEST_TOTAL_NOT_1000', at: 'attributes' };
}
