// Stage: policy, overrides. A policy with some of its numbers replaced, each naming the borrower as
// its source; whether the result is in order is judged by who asks for it.

import { toFen } from '@/lib/units/fen';
import {
  edgeOf,
  type Band,
  type Edge,
  type GradeId,
  type KnockOut,
  type Movement,
  type Policy,
  type ShownBand,
  type Term,
} from '../policy';
import type { SignalId } from '../../signals/signals';
import { keyOf, type MovementNumber, type OverrideTarget } from './override';

/** Whom a replaced number is ascribed to. */
const TOLD = 'told';

/** The number told for a target; `undefined` where the published one stands. */
type Told = (target: OverrideTarget) => number | undefined;

const edgeAt = (edge: Edge, value: number): Edge =>
  edge.from === undefined ? { above: value } : { from: value };

function withEdge<B extends Band | ShownBand>(told: Told, signal: SignalId, band: B): B {
  const value = told({ kind: 'edge', signal, at: edgeOf(band) });
  return value === undefined ? band : { ...band, ...edgeAt(band, value), edgeSource: TOLD };
}

function withPoints(told: Told, signal: SignalId, published: Band): Band {
  const points = told({ kind: 'points', signal, at: edgeOf(published) });
  const band = withEdge(told, signal, published);
  return points === undefined ? band : { ...band, points, pointsSource: TOLD };
}

const each = <T>([first, ...rest]: readonly [T, ...T[]], change: (item: T) => T): [T, ...T[]] => [
  change(first),
  ...rest.map(change),
];

function knockOutWith(told: Told, rule: KnockOut): KnockOut {
  const from = told({ kind: 'knockOutEdge', code: rule.code });
  const cap = told({ kind: 'knockOutCap', code: rule.code });
  return {
    ...rule,
    ...(from !== undefined && { from, edgeSource: TOLD }),
    ...(cap !== undefined && { cap, capSource: TOLD }),
  };
}

/** A term names one source for all its numbers: one number told makes it the borrower's. */
function termWith(told: Told, term: Term): Term {
  const { id } = term;
  if (term.kind === 'cap') {
    const amount = told({ kind: 'amount', term: id });
    return amount === undefined ? term : { ...term, amount: toFen(amount), source: TOLD };
  }
  const published = term.kind === 'multiple' ? term.multiple : term.share;
  const byGrade = { ...published };
  let source = term.source;
  for (const grade of Object.keys(published) as GradeId[]) {
    const value = told({ kind: 'byGrade', term: id, grade });
    if (value === undefined) continue;
    byGrade[grade] = value;
    source = TOLD;
  }
  if (term.kind === 'multiple') return { ...term, multiple: byGrade, source };
  const factor = told({ kind: 'paymentFactor', term: id });
  if (factor === undefined) return { ...term, share: byGrade, source };
  return { ...term, share: byGrade, paymentFactor: factor, source: TOLD };
}

function movementWith(told: Told, movement: Movement): Movement {
  const numbers: Partial<Record<MovementNumber, number>> = {};
  const sources = { ...movement.sources };
  for (const number of Object.keys(sources) as MovementNumber[]) {
    const value = told({ kind: 'movement', number });
    if (value === undefined) continue;
    numbers[number] = value;
    sources[number] = TOLD;
  }
  const next = { ...movement, ...numbers };
  return { ...next, roundTo: toFen(next.roundTo), sources };
}

/** The policy with every number that `values` holds under its target's key. */
export function replaceNumbers(policy: Policy, values: ReadonlyMap<string, number>): Policy {
  const told: Told = (target) => values.get(keyOf(target));
  return {
    ...policy,
    attributes: policy.attributes.map((attribute) => {
      const { signal, bands } = attribute;
      const unknown = told({ kind: 'unknownPoints', signal });
      return {
        ...attribute,
        bands: each(bands, (band) => withPoints(told, signal, band)),
        ...(unknown !== undefined && { unknownPoints: unknown, unknownSource: TOLD }),
      };
    }),
    shown: policy.shown.map((rule) => ({
      ...rule,
      bands: each(rule.bands, (band) => withEdge(told, rule.signal, band)),
    })),
    knockOuts: policy.knockOuts.map((rule) => knockOutWith(told, rule)),
    grades: policy.grades.map((grade) => {
      const from = told({ kind: 'cutOff', grade: grade.id });
      return from === undefined ? grade : { ...grade, from, source: TOLD };
    }),
    terms: policy.terms.map((term) => termWith(told, term)),
    movement: movementWith(told, policy.movement),
  };
}
