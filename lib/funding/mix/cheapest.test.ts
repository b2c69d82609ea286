import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFen } from '@/lib/units/fen';
import type { Ceiling } from './ceiling';
import { cheapest, runnerUpTo, type Choice, type Problem } from './cheapest';

const upTo = (most: number, amount: (count: number) => number) =>
  Array.from({ length: most + 1 }, (_, count) => (count === 0 ? 0 : amount(count)));
const choice = (
  id: string,
  most: number,
  unit: number,
  fixed = 0,
  gain: number[] = [],
): Choice => ({
  id,
  most,
  costs: upTo(most, (count) => fixed + unit * count).map(toFen),
  gains: gain.map((one) => upTo(most, (count) => one * count)),
});
const together = (ids: string[], steps: number): Ceiling => ({ ids: new Set(ids), steps });
const problem = (steps: number, choices: Choice[], more: Partial<Problem> = {}): Problem => ({
  steps,
  choices,
  ceilings: [],
  needs: [],
  ...more,
});

/** Every combination there is, by trying them all. */
function all({ steps, choices, ceilings, needs }: Problem) {
  const found: { cost: number; steps: Record<string, number> }[] = [];
  const gainOf = (taken: Record<string, number>, moment: number) =>
    choices.reduce((sum, { id, gains }) => sum + (gains[moment]?.[taken[id] ?? 0] ?? 0), 0);
  const tryAll = (index: number, left: number, taken: Record<string, number>, cost: number) => {
    const next = choices[index];
    if (!next) {
      const kept = ceilings.every(
        (ceiling) =>
          [...ceiling.ids].reduce((sum, id) => sum + (taken[id] ?? 0), 0) <= ceiling.steps,
      );
      const met = needs.every((need, moment) => gainOf(taken, moment) >= need);
      if (left === 0 && kept && met) found.push({ cost, steps: taken });
      return;
    }
    for (let count = 0; count <= Math.min(left, next.most); count += 1) {
      const counts = { ...taken, [next.id]: count };
      tryAll(index + 1, left - count, counts, cost + (next.costs[count] ?? 0));
    }
  };
  tryAll(0, steps, {}, 0);
  return found;
}

const least = (rows: { cost: number }[]) =>
  rows.length === 0 ? null : Math.min(...rows.map(({ cost }) => cost));

describe('the cheapest combination', () => {
  it('takes the cheapest first', () => {
    const two = [problem(5, [choice('b', 9, 12), choice('a', 3, 10)])];
    const best = { steps: { a: 3, b: 2 }, cost: toFen(54) };
    expect(cheapest(two)).toEqual(best);
    expect(runnerUpTo(best, two)).toEqual({ steps: { b: 5 }, cost: 60 });
  });

  it('leaves out one whose fixed cost is not worth its few steps', () => {
    const costly = [choice('a', 9, 10, 30), choice('b', 9, 15)];
    expect(cheapest([problem(5, costly)])).toEqual({ steps: { b: 5 }, cost: 75 });
    expect(cheapest([problem(7, costly)])).toEqual({ steps: { a: 7 }, cost: 100 });
  });

  it('keeps within a ceiling that two share', () => {
    const three = [choice('a', 9, 10), choice('b', 9, 11), choice('c', 9, 20)];
    const ceilings = [together(['a', 'b'], 4), together(['a'], 3)];
    expect(cheapest([problem(6, three, { ceilings })])).toEqual({
      steps: { a: 3, b: 1, c: 2 },
      cost: 81,
    });
  });

  it('takes a dearer one where the cheap one comes too late', () => {
    const two = [choice('late', 9, 10, 0, [0, 1]), choice('soon', 9, 20, 0, [1, 1])];
    expect(cheapest([problem(5, two, { needs: [2, 5] })])?.steps).toEqual({ late: 3, soon: 2 });
  });

  it('is none when the ceilings leave too little, or too little comes in time', () => {
    const one = [choice('a', 9, 10, 0, [1])];
    expect(cheapest([problem(6, one, { ceilings: [together(['a'], 5)] })])).toBeNull();
    expect(cheapest([problem(6, one, { needs: [7] })])).toBeNull();
    expect(cheapest([problem(10, one)])).toBeNull();
  });

  it('of several problems is the cheapest of any', () => {
    const one = [choice('a', 9, 10, 0, [1])];
    const problems = [4, 5, 6].map((steps) => problem(steps, one, { needs: [5] }));
    expect(cheapest(problems)).toEqual({ steps: { a: 5 }, cost: 50 });
  });

  it('is the one that trying everything finds, and so is the runner-up', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 2, maxLength: 2 }),
    );
    const ceiling = fc.tuple(
      fc.subarray(['0', '1', '2', '3', '4']),
      fc.integer({ min: 0, max: 8 }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(ceiling, { maxLength: 3 }),
        fc.array(fc.integer({ min: -5, max: 12 }), { minLength: 2, maxLength: 2 }),
        (steps, rows, caps, needs) => {
          const choices = rows.map(([most, unit, fixed, gain], i) =>
            choice(`${i}`, most, unit, fixed, gain),
          );
          const ceilings = caps.map(([ids, most]) => together(ids, most));
          const one = problem(steps, choices, { ceilings, needs });
          const tried = all(one);
          const best = cheapest([one]);
          expect(best?.cost ?? null).toBe(least(tried));
          if (!best) return;
          const without = tried.filter((row) =>
            Object.keys(best.steps).some((id) => !row.steps[id]),
          );
          expect(runnerUpTo(best, [one])?.cost ?? null).toBe(least(without));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of ten offers and more than fifty steps is found at once, possible or not', () => {
    const ten = Array.from({ length: 10 }, (_, i) => choice(`${i}`, 40, 100 + i * 3, i * 7));
    const ceilings = [
      ...ten.map(({ id }) => together([id], 12)),
      together(['0', '1', '2', '3', '4', '5'], 10),
      together(['5', '6', '7'], 20),
    ];
    const best = cheapest([problem(54, ten, { ceilings })]);
    expect(best?.steps).toEqual({ '0': 10, '6': 12, '7': 8, '8': 12, '9': 12 });
    expect(cheapest([problem(55, ten, { ceilings })])).toBeNull();
  });
});
