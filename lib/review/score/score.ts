// Stage: score. One signal against one table of bands gives one line; the lines sum to the total.
// A knock-out caps the total by a line of its own, so nothing is ever hidden in the sum.

import type { Attribute, Band, Edge, KnockOut, Policy } from '../policy/policy';
import type { Signals } from '../signals/signals';
import type { Scorecard, ScoreLine } from './scorecard';

/** Whether a value has reached the band that begins at this edge. */
const reaches = (value: number, edge: Edge) =>
  edge.from === undefined ? value > edge.above : value >= edge.from;

/** Index of the band a value falls in; a value below the first edge belongs to the first band. */
export function bandIndex(bands: readonly Edge[], value: number): number {
  for (let index = bands.length - 1; index > 0; index -= 1) {
    const band = bands[index];
    if (band && reaches(value, band)) return index;
  }
  return 0;
}

/** The most an attribute can earn: bands are monotone, so it stands at one end. */
export function bestPoints({ bands, worse }: Attribute): number {
  const best: Band = worse === 'higher' ? bands[0] : (bands.at(-1) ?? bands[0]);
  return best.points;
}

function scoreAttribute(attribute: Attribute, value: number | null): ScoreLine {
  const index = value === null ? null : bandIndex(attribute.bands, value);
  const band = index === null ? undefined : attribute.bands[index];
  return {
    kind: 'attribute',
    signal: attribute.signal,
    value,
    points: band ? band.points : attribute.unknownPoints,
    best: bestPoints(attribute),
    band: index,
    pointsSource: band ? band.pointsSource : attribute.unknownSource,
  };
}

/** The policy's knock-outs that these signals trigger, the lowest cap first. */
export function triggeredKnockOuts(signals: Signals, policy: Policy): KnockOut[] {
  return policy.knockOuts
    .filter(({ signal, from }) => (signals[signal] ?? -Infinity) >= from)
    .sort((a, b) => a.cap - b.cap);
}

function knockOutLine(lowest: KnockOut, sum: number, signals: Signals): ScoreLine {
  return {
    kind: 'knockOut',
    signal: lowest.signal,
    value: signals[lowest.signal],
    points: Math.min(0, lowest.cap - sum),
    best: 0,
    band: null,
    pointsSource: lowest.capSource,
  };
}

/**
 * Points for every scored signal. A signal that is not known earns the attribute's declared
 * neutral points. The total is the sum of the lines, knock-out line included.
 */
export function scorecard(signals: Signals, policy: Policy): Scorecard {
  const lines: ScoreLine[] = [];
  let sum = 0;
  let best = 0;
  for (const attribute of policy.attributes) {
    const line = scoreAttribute(attribute, signals[attribute.signal] ?? null);
    lines.push(line);
    sum += line.points;
    best += line.best;
  }
  const knockOuts = triggeredKnockOuts(signals, policy);
  const lowest = knockOuts[0];
  if (lowest) {
    const line = knockOutLine(lowest, sum, signals);
    lines.push(line);
    sum += line.points;
  }
  return { lines, total: sum, best, knockOuts: knockOuts.map(({ code }) => code) };
}
