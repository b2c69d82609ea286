// Stage: policy. What a policy of the right shape can still get wrong: an order that would let a
// worse borrower, a worse grade or a harsher lender come off better.

import { findBandDisorder } from './band-disorder';
import type { Disorder } from './disorder-code';
import type { ClimateEffect, Policy, ProgrammeEffect } from './policy';

const falls = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value <= (values[index - 1] ?? Infinity));

const fallsAlways = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value < (values[index - 1] ?? Infinity));

const repeats = (ids: readonly string[]) => new Set(ids).size < ids.length;

function* gradeDisorder({ grades, attributes, movement }: Policy): Generator<Disorder> {
  if (!fallsAlways(grades.map(({ from }) => from)))
    yield { code: 'GRADES_NOT_DESCENDING', at: 'grades' };
  if (grades.map(({ id }) => id).join('') !== 'ABCDE')
    yield { code: 'GRADES_NOT_A_TO_E', at: 'grades' };
  if (grades.at(-1)?.from !== 0) yield { code: 'LAST_GRADE_NOT_FROM_ZERO', at: 'grades' };
  for (const right of ['mayIncrease', 'mayDraw'] as const) {
    if (!falls(grades.map((grade) => Number(grade[right]))))
      yield { code: 'RIGHT_RETURNS', at: right };
  }
  const unknown = attributes.reduce((sum, { unknownPoints }) => sum + unknownPoints, 0);
  const raisable = grades.filter(({ mayIncrease }) => mayIncrease).map(({ from }) => from);
  if (unknown >= Math.min(...raisable))
    yield { code: 'NOTHING_KNOWN_MAY_INCREASE', at: 'unknownPoints' };
  const drawable = grades.filter(({ mayDraw }) => mayDraw).map(({ from }) => from);
  if (movement.closeAt >= Math.min(...drawable))
    yield { code: 'CLOSES_A_DRAWING_GRADE', at: 'movement' };
}

/** Of two knock-outs on one signal, the one that needs more may not cap higher. */
function* knockOutDisorder({ knockOuts }: Policy): Generator<Disorder> {
  for (const milder of knockOuts) {
    const softer = knockOuts.find(
      ({ signal, from, cap }) => signal === milder.signal && from > milder.from && cap > milder.cap,
    );
    if (softer) yield { code: 'CAP_RISES_WITH_SEVERITY', at: `knockOuts.${softer.code}` };
  }
}

function* termDisorder({ grades, terms }: Policy): Generator<Disorder> {
  if (repeats(terms.map(({ id }) => id))) yield { code: 'TERM_TWICE', at: 'terms' };
  if (!terms.some(({ id }) => id === 'productCap')) yield { code: 'NO_PRODUCT_CAP', at: 'terms' };
  for (const term of terms) {
    if (term.kind === 'cap') continue;
    const byGrade = term.kind === 'multiple' ? term.multiple : term.share;
    if (!falls(grades.map(({ id }) => byGrade[id]))) {
      yield { code: 'RISES_WITH_WORSE_GRADE', at: `terms.${term.id}` };
    }
    if (term.kind !== 'multiple' || term.alternativeTo === undefined) continue;
    const other = terms.find(({ id }) => id === term.alternativeTo);
    if (other?.kind !== 'multiple' || other.alternativeTo !== undefined) {
      yield { code: 'NO_SUCH_ALTERNATIVE', at: `terms.${term.id}` };
    }
  }
}

const CLIMATE_ORDER: ((effect: ClimateEffect) => number)[] = [
  ({ cutOffShift }) => -cutOffShift,
  ({ shareShift }) => shareShift,
  ({ multipleFactor }) => multipleFactor,
  ({ mayIncrease }) => Number(mayIncrease),
];

const PROGRAMME_ORDER: ((effect: ProgrammeEffect) => number)[] = [
  ({ capFactor }) => capFactor,
  ({ mayIncrease }) => Number(mayIncrease),
  ({ mayDraw }) => Number(mayDraw),
];

function* stanceDisorder({ climates, programmes }: Policy): Generator<Disorder> {
  const { normal, tight, severe } = climates;
  if (CLIMATE_ORDER.some((softness) => !falls([normal, tight, severe].map(softness)))) {
    yield { code: 'SOFTENS_AS_CLIMATE_WORSENS', at: 'climates' };
  }
  const neutral = normal.multipleFactor === 1 && normal.mayIncrease;
  if (!neutral || normal.cutOffShift !== 0 || normal.shareShift !== 0) {
    yield { code: 'NORMAL_NOT_NEUTRAL', at: 'climates' };
  }
  const { unchanged, shrinking, closing } = programmes;
  if (PROGRAMME_ORDER.some((softness) => !falls([unchanged, shrinking, closing].map(softness)))) {
    yield { code: 'SOFTENS_AS_PROGRAMME_SHRINKS', at: 'programmes' };
  }
}

function* movementDisorder({ movement }: Policy): Generator<Disorder> {
  const { decreaseAtLeast, holdFrom, increaseFrom, increaseAtMost } = movement;
  if (!falls([increaseAtMost, increaseFrom, 1, holdFrom, decreaseAtLeast])) {
    yield { code: 'STEPS_OUT_OF_ORDER', at: 'movement' };
  }
}

/** Every break of order in a policy of the right shape. */
export const findDisorder = (policy: Policy): Disorder[] => [
  ...findBandDisorder(policy),
  ...gradeDisorder(policy),
  ...knockOutDisorder(policy),
  ...termDisorder(policy),
  ...stanceDisorder(policy),
  ...movementDisorder(policy),
];
