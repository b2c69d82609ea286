// Stage: policy, overrides. Every number of a policy that a borrower may have been told differently,
// each with its place, unit and source. Differences between two policies are read from it too.

import { MOVEMENT_NUMBERS } from '../ids';
import { edgeOf, type GradeId, type Policy, type Term } from '../policy';
import type { SourceId } from '../sources';
import type { MovementNumber, OverrideTarget } from './override';

/** `signal`: in the signal's own unit. `share`: 0 to 1. `factor`: monthly payment per yuan. */
export type NumberUnit = 'points' | 'signal' | 'fen' | 'times' | 'share' | 'factor';

export type PolicyNumber = {
  target: OverrideTarget;
  value: number;
  unit: NumberUnit;
  source: SourceId;
};

const MOVEMENT_UNITS: Readonly<Record<MovementNumber, NumberUnit>> = {
  holdFrom: 'share',
  increaseFrom: 'times',
  increaseAtMost: 'times',
  decreaseAtLeast: 'share',
  roundTo: 'fen',
  closeAt: 'points',
};

function* bandNumbers({ attributes, shown }: Policy): Generator<PolicyNumber> {
  for (const { signal, bands } of [...attributes, ...shown]) {
    for (const [index, band] of bands.entries()) {
      const at = edgeOf(band);
      const place = { signal, at };
      if (index > 0) {
        const target = { kind: 'edge', ...place } as const;
        yield { target, value: at, unit: 'signal', source: band.edgeSource };
      }
      if (!('points' in band)) continue;
      const { points, pointsSource } = band;
      const target = { kind: 'points', ...place } as const;
      yield { target, value: points, unit: 'points', source: pointsSource };
    }
  }
  for (const { signal, unknownPoints, unknownSource } of attributes) {
    const target = { kind: 'unknownPoints', signal } as const;
    yield { target, value: unknownPoints, unit: 'points', source: unknownSource };
  }
}

function* knockOutNumbers({ knockOuts }: Policy): Generator<PolicyNumber> {
  for (const { code, from, cap, edgeSource, capSource } of knockOuts) {
    const edge = { kind: 'knockOutEdge', code } as const;
    yield { target: edge, value: from, unit: 'signal', source: edgeSource };
    yield { target: { kind: 'knockOutCap', code }, value: cap, unit: 'points', source: capSource };
  }
}

function* termNumbers(term: Term): Generator<PolicyNumber> {
  const { id, source } = term;
  if (term.kind === 'cap') {
    yield { target: { kind: 'amount', term: id }, value: term.amount, unit: 'fen', source };
    return;
  }
  const unit = term.kind === 'multiple' ? 'times' : 'share';
  const byGrade = term.kind === 'multiple' ? term.multiple : term.share;
  for (const grade of Object.keys(byGrade) as GradeId[]) {
    yield { target: { kind: 'byGrade', term: id, grade }, value: byGrade[grade], unit, source };
  }
  if (term.kind === 'multiple') return;
  const target = { kind: 'paymentFactor', term: id } as const;
  yield { target, value: term.paymentFactor, unit: 'factor', source };
}

/** Every number of a policy, rule by rule. The lowest edge of a table and grade E are no choice. */
export function numbersOf(policy: Policy): PolicyNumber[] {
  const { grades, terms, movement } = policy;
  const cutOffs = grades.flatMap(({ id, from, source }): PolicyNumber[] =>
    from === 0
      ? []
      : [{ target: { kind: 'cutOff', grade: id }, value: from, unit: 'points', source }],
  );
  const moves = MOVEMENT_NUMBERS.map((number): PolicyNumber => ({
    target: { kind: 'movement', number },
    value: movement[number],
    unit: MOVEMENT_UNITS[number],
    source: movement.sources[number],
  }));
  return [
    ...bandNumbers(policy),
    ...knockOutNumbers(policy),
    ...cutOffs,
    ...terms.flatMap((term) => [...termNumbers(term)]),
    ...moves,
  ];
}
