import { describe, expect, test } from 'vitest';
import { PLAYERS, type Change, type Player } from '@/lib/review';
import { toFen, yuan } from '@/lib/units/fen';
import { splitOf } from './split';
import { waterfallOf } from './waterfall';

/** A change of so many yuan by player; each alone would have done the same. */
function changeOf(from: number, by: Partial<Record<Player, number>>): Change {
  const shares = PLAYERS.map((player) => {
    const limit = toFen((by[player] ?? 0) * 100);
    return { player, limit, score: 0, alone: limit };
  });
  const moved = shares.reduce((sum, { limit }) => sum + limit, 0);
  return { from: yuan(from), to: toFen(yuan(from) + moved), shares };
}

const stretched = changeOf(65_000, {
  income: -30_000,
  inquiries: -20_000,
  lenders: -4000,
  time: 1500,
});
const observed = { from: yuan(50_000), to: yuan(12_000) };

describe('a change told by whose it is', () => {
  const split = splitOf(stretched, observed);

  test('sums by the fixed table of causes, the largest share first', () => {
    expect(
      split.groups.map(({ cause, limit, parts }) => [
        cause,
        limit,
        parts.map(({ player }) => player),
      ]),
    ).toEqual([
      ['reassessment', -2_850_000, ['income', 'time']],
      ['behaviour', -2_400_000, ['inquiries', 'lenders']],
    ]);
  });

  test('leaves over what the figures do not explain, which may run the other way', () => {
    expect(split.figures).toBe(-5_250_000);
    expect(split.unexplained).toBe(1_450_000);
  });

  test('names the players that changed nothing and keeps none of them', () => {
    expect(split.idle).toContain('history');
    expect(split.idle).toHaveLength(PLAYERS.length - 4);
  });

  test('has nothing left over to tell while what is left of the limit is not known', () => {
    expect(splitOf(stretched, null).unexplained).toBeNull();
  });

  test('never books dated rules or an assumption as the borrower’s figures', () => {
    const lender = changeOf(50_000, {
      income: -5000,
      policy: -3000,
      climate: -2000,
      programme: -1000,
    });
    const { figures, rules, assumed, groups } = splitOf(lender, null);
    expect([figures, rules, assumed].map((fen) => fen / 100)).toEqual([-5000, -3000, -3000]);
    expect(groups.map(({ cause }) => cause)).toEqual(['reassessment', 'riskPolicy', 'strategy']);
  });

  test('keeps a player that moved only the total', () => {
    const { shares, ...rest } = changeOf(50_000, {});
    const scored = shares.map((each) =>
      each.player === 'inquiries' ? { ...each, score: -14 } : each,
    );
    const split = splitOf({ ...rest, shares: scored }, null);
    expect(split.groups.map(({ cause, score }) => [cause, score])).toEqual([['behaviour', -14]]);
  });
});

describe('the waterfall', () => {
  const { falls, start, end } = waterfallOf(splitOf(stretched, observed));

  test('leads from the limit before to what was left', () => {
    expect([start, end]).toEqual([observed.from, observed.to]);
    expect(falls.map(({ key }) => key)).toEqual([
      'unexplained',
      'time',
      'income',
      'inquiries',
      'lenders',
    ]);
  });

  test('joins each step to the next', () => {
    falls.forEach(({ from, amount, to }, i) => {
      expect(to - from).toBe(amount);
      expect(from).toBe(falls[i - 1]?.to ?? start);
    });
  });

  test('never leaves the scale, whatever rose and fell', () => {
    const wild = changeOf(10_000, {
      income: 50_000,
      debtService: -90_000,
      inquiries: 45_000,
      lenders: -9000,
    });
    for (const seen of [
      null,
      { from: yuan(10_000), to: yuan(0) },
      { from: yuan(0), to: yuan(6000) },
    ]) {
      const { falls: steps, most } = waterfallOf(splitOf(wild, seen));
      for (const { from, to } of steps) {
        expect(Math.min(from, to)).toBeGreaterThanOrEqual(0);
        expect(Math.max(from, to)).toBeLessThanOrEqual(most);
      }
    }
  });

  test('runs between the two reviews while what is left is not known', () => {
    const told = waterfallOf(splitOf(stretched, null));
    expect([told.start, told.end]).toEqual([stretched.from, stretched.to]);
  });
});
