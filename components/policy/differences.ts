// What differs between two versions of a lender kind's rules: every number, level, right and effect
// that one has otherwise than the other, old and new, each with its source. Pure.

import {
  CLIMATE_IDS,
  edgeOf,
  keyOf,
  numbersOf,
  PROGRAMME_IDS,
  ruleOf,
  type Climate,
  type GradeId,
  type Level,
  type OverrideTarget,
  type Policy,
  type PolicyNumber,
  type Programme,
  type SignalId,
  type SourceId,
} from '@/lib/review';
import { CLIMATE_EFFECTS, PROGRAMME_EFFECTS, type Effect } from './stance-text';

type Stated<T> = { value: T; source: SourceId };

/** As a policy states it; `null` where it states no such thing. */
type Sides<T> = { before: Stated<T> | null; after: Stated<T> | null };

type NumberPlace = {
  kind: 'number';
  rule: ReturnType<typeof ruleOf>;
  target: OverrideTarget;
  unit: PolicyNumber['unit'];
};
type LevelPlace = { kind: 'level'; rule: SignalId; at: number };
type RightPlace = {
  kind: 'right';
  rule: 'grades';
  grade: GradeId;
  right: 'mayIncrease' | 'mayDraw';
};
type EffectPlace = { kind: 'effect'; rule: 'stance'; of: Climate | Programme; effect: Effect };

export type Difference =
  | (NumberPlace & Sides<number>)
  | (LevelPlace & Sides<Level>)
  | (RightPlace & Sides<boolean>)
  | (EffectPlace & Sides<number | boolean>);

type Statement<P, T> = { place: P; stated: Stated<T> };

/** A band is named by its edge: one whose edge moved is a band gone and a band come. */
const numbersIn = (policy: Policy): Statement<NumberPlace, number>[] =>
  numbersOf(policy)
    .filter(({ target }) => target.kind !== 'edge')
    .map(({ target, unit, value, source }) => ({
      place: { kind: 'number', rule: ruleOf(target), target, unit },
      stated: { value, source },
    }));

const levelsIn = ({ shown }: Policy): Statement<LevelPlace, Level>[] =>
  shown.flatMap(({ signal, bands }) =>
    bands.map((band): Statement<LevelPlace, Level> => ({
      place: { kind: 'level', rule: signal, at: edgeOf(band) },
      stated: { value: band.level, source: band.edgeSource },
    })),
  );

const rightsIn = ({ grades }: Policy): Statement<RightPlace, boolean>[] =>
  grades.flatMap((grade) =>
    (['mayIncrease', 'mayDraw'] as const).map((right): Statement<RightPlace, boolean> => ({
      place: { kind: 'right', rule: 'grades', grade: grade.id, right },
      stated: { value: grade[right], source: grade.source },
    })),
  );

function effectsIn(policy: Policy): Statement<EffectPlace, number | boolean>[] {
  const { climates, programmes, stanceSource: source } = policy;
  const place = (of: EffectPlace['of'], effect: Effect): EffectPlace => ({
    kind: 'effect',
    rule: 'stance',
    of,
    effect,
  });
  return [
    ...CLIMATE_IDS.flatMap((of) =>
      CLIMATE_EFFECTS.map((effect) => ({
        place: place(of, effect),
        stated: { value: climates[of][effect], source },
      })),
    ),
    ...PROGRAMME_IDS.flatMap((of) =>
      PROGRAMME_EFFECTS.map((effect) => ({
        place: place(of, effect),
        stated: { value: programmes[of][effect], source },
      })),
    ),
  ];
}

const nameOf = (place: NumberPlace | LevelPlace | RightPlace | EffectPlace) =>
  place.kind === 'number' ? keyOf(place.target) : Object.values(place).join('.');

/** What the first states is told in its order, then what only the second states. */
function differing<P extends Parameters<typeof nameOf>[0], T>(
  before: readonly Statement<P, T>[],
  after: readonly Statement<P, T>[],
): (P & Sides<T>)[] {
  const byName = (all: readonly Statement<P, T>[]) =>
    new Map(all.map((each) => [nameOf(each.place), each]));
  const [old, next] = [byName(before), byName(after)];
  return [...new Map([...old, ...next])].flatMap(([name, { place }]) => {
    const [was, is] = [old.get(name)?.stated ?? null, next.get(name)?.stated ?? null];
    return was?.value === is?.value ? [] : [{ ...place, before: was, after: is }];
  });
}

/** Empty where nothing differs. What one has and the other has not is told from both sides. */
export const differencesBetween = (before: Policy, after: Policy): Difference[] => [
  ...differing(numbersIn(before), numbersIn(after)),
  ...differing(levelsIn(before), levelsIn(after)),
  ...differing(rightsIn(before), rightsIn(after)),
  ...differing(effectsIn(before), effectsIn(after)),
];
