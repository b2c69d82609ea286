// A bound that some choices share: so many steps at most for these together.

export type Ceiling = { ids: ReadonlySet<string>; steps: number };

const within = (a: Ceiling, b: Ceiling) => [...a.ids].every((id) => b.ids.has(id));
const apart = (a: Ceiling, b: Ceiling) => [...a.ids].every((id) => !b.ids.has(id));

/** Places of ceilings any two of which nest or have nothing in common, tightest first. */
export function nestedAmong(ceilings: readonly Ceiling[]): Set<number> {
  const kept = new Set<number>();
  const tightestFirst = ceilings
    .map((ceiling, place) => ({ ceiling, place }))
    .sort((a, b) => a.ceiling.steps - b.ceiling.steps);
  for (const { ceiling, place } of tightestFirst) {
    const fits = [...kept].every((other) => {
      const one = ceilings[other];
      return !one || within(one, ceiling) || within(ceiling, one) || apart(one, ceiling);
    });
    if (fits) kept.add(place);
  }
  return kept;
}
