// What differs between two versions of a lender kind's rules: every number, level and right that
// one has otherwise than the other, old and new, each with its source. Pure.

import {
  edgeOf,
  keyOf,
  numbersOf,
  ruleOf,
  type Level,
  type OverrideTarget,
  type Policy,
  type PolicyNumber,
  type ShownBand,
  type SignalId,
  type SourceId,
} from '@/lib/review';

/** A number stands in a policy, or is not in it. */
type Side<T> = { value: T; source: SourceId } | null;

export type Difference =
  | {
      kind: 'number';
      rule: ReturnType<typeof ruleOf>;
      target: OverrideTarget;
      unit: PolicyNumber['unit'];
      before: Side<number>;
      after: Side<number>;
    }
  | { kind: 'level'; rule: SignalId; at: number; before: Side<Level>; after: Side<Level> }
  | { kind: 'part'; rule: 'grades' | 'stance' };

/** Keys of both, those of the first in its order, then what only the second has. */
const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) => [
  ...new Set([...a.keys(), ...b.keys()]),
];

/** A band is named by its edge: one whose edge moved is a band gone and a band come. */
const numbersIn = (policy: Policy) =>
  new Map(
    numbersOf(policy)
      .filter(({ target }) => target.kind !== 'edge')
      .map((number) => [keyOf(number.target), number]),
  );

function numberDifferences(before: Policy, after: Policy): Difference[] {
  const [old, next] = [numbersIn(before), numbersIn(after)];
  return keysOf(old, next).flatMap((key): Difference[] => {
    const [was, is] = [old.get(key), next.get(key)];
    const either = is ?? was;
    if (either === undefined || was?.value === is?.value) return [];
    const { target, unit } = either;
    return [
      {
        kind: 'number',
        rule: ruleOf(target),
        target,
        unit,
        before: was ? { value: was.value, source: was.source } : null,
        after: is ? { value: is.value, source: is.source } : null,
      },
    ];
  });
}

type Levelled = { signal: SignalId; band: ShownBand };

const levelsIn = ({ shown }: Policy) =>
  new Map(
    shown.flatMap(({ signal, bands }) =>
      bands.map((band): [string, Levelled] => [`${signal}.${edgeOf(band)}`, { signal, band }]),
    ),
  );

const sideOf = (found: Levelled | undefined): Side<Level> =>
  found ? { value: found.band.level, source: found.band.edgeSource } : null;

function levelDifferences(before: Policy, after: Policy): Difference[] {
  const [old, next] = [levelsIn(before), levelsIn(after)];
  return keysOf(old, next).flatMap((key): Difference[] => {
    const [was, is] = [old.get(key), next.get(key)];
    const either = is ?? was;
    if (either === undefined || was?.band.level === is?.band.level) return [];
    const at = edgeOf(either.band);
    return [{ kind: 'level', rule: either.signal, at, before: sideOf(was), after: sideOf(is) }];
  });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const rightsOf = ({ grades }: Policy) =>
  grades.map(({ id, mayIncrease, mayDraw }) => [id, mayIncrease, mayDraw]);

const stanceOf = ({ climates, programmes }: Policy) => [climates, programmes];

/** Empty where nothing differs. What one has and the other has not is told from both sides. */
export const differencesBetween = (before: Policy, after: Policy): Difference[] => [
  ...numberDifferences(before, after),
  ...levelDifferences(before, after),
  ...(same(rightsOf(before), rightsOf(after)) ? [] : [{ kind: 'part', rule: 'grades' } as const]),
  ...(same(stanceOf(before), stanceOf(after)) ? [] : [{ kind: 'part', rule: 'stance' } as const]),
];
