// What every rule engine is asked to do: the total of one borrower's signals under one policy. Each
// is set up once, in the way its own documentation shows, and then asked again and again.

import type { Attribute, Band, Policy, Signals } from '@/lib/review';

export type Scorer = { name: string; total: (signals: Signals) => Promise<number> };

/** Loads an engine of bench/package.json; `null` where it is not installed. */
export async function installed<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    return null;
  }
}

/** A band with where it ends: the edge of the next one, none for the last. */
export type Span = { from: number | null; above: number | null; points: number; next: Band | null };

/** An attribute's bands, the first of which takes every value below the second. */
export const spansOf = ({ bands }: Attribute): Span[] =>
  bands.map((band, index) => ({
    from: index === 0 ? null : (band.from ?? null),
    above: index === 0 ? null : (band.above ?? null),
    points: band.points,
    next: bands[index + 1] ?? null,
  }));

/** Every signal that a policy's total depends on. */
export const signalsIn = ({ attributes, knockOuts }: Policy) => [
  ...new Set([...attributes, ...knockOuts].map(({ signal }) => signal)),
];
