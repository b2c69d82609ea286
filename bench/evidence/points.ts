// A table of points in one line a signal, `0:90 4:50 31:10 61:0 [82]`: each band's lower edge and its
// points, and in brackets what an unknown value earns. Tables are kept and compared in this form.

import type { Attribute, Band, Edge, Policy, SignalId } from '@/lib/review';

type SignalPoints = { bands: readonly number[]; unknown: number };

/** The points of each scored signal, by band in the policy's own order. */
export type Points = Partial<Record<SignalId, SignalPoints>>;

/** A table in words, by signal. */
export type Written = Partial<Record<SignalId, string>>;

/** `0.1` for an edge that belongs to its band, `>0.7` for one that does not. */
const writtenEdge = ({ from, above }: Edge) => (from === undefined ? `>${above}` : `${from}`);

const writtenAttribute = ({ bands, unknownPoints }: Attribute) =>
  `${bands.map((band) => `${writtenEdge(band)}:${band.points}`).join(' ')} [${unknownPoints}]`;

/** A policy's points in words. */
export const writtenPoints = ({ attributes }: Policy): Written =>
  Object.fromEntries(attributes.map((each) => [each.signal, writtenAttribute(each)]));

/** A policy's points by signal. */
export const pointsOf = ({ attributes }: Policy): Points =>
  Object.fromEntries(
    attributes.map(({ signal, bands, unknownPoints }) => [
      signal,
      { bands: bands.map(({ points }) => points), unknown: unknownPoints },
    ]),
  );

/** The policy with other points on the same bands; a signal without points earns nothing. */
export function withPoints(policy: Policy, points: Points): Policy {
  const attributes = policy.attributes.map((attribute) => {
    const own = points[attribute.signal];
    const bands = attribute.bands.map((band, i) => ({ ...band, points: own?.bands[i] ?? 0 }));
    return { ...attribute, bands: bands as [Band, ...Band[]], unknownPoints: own?.unknown ?? 0 };
  });
  return { ...policy, attributes };
}

/**
 * The points that words give to a policy's bands. Error where an edge is not the policy's own: a
 * table made for other bands must not be read as if it were made for these.
 */
export function readPoints(written: Written, policy: Policy): Points {
  const points: Points = {};
  for (const { signal, bands } of policy.attributes) {
    const text = written[signal];
    if (text === undefined) continue;
    const cells = [...text.matchAll(/(>?[\d.]+):(-?\d+)/g)];
    const edges = cells.map(([, edge]) => edge);
    if (edges.join(' ') !== bands.map(writtenEdge).join(' ')) {
      throw new Error(`${signal}: other bands than the policy's`);
    }
    points[signal] = {
      bands: cells.map(([, , value]) => Number(value)),
      unknown: Number(/\[(-?\d+)\]/.exec(text)?.[1]),
    };
  }
  return points;
}
