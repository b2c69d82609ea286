import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFen, yuan, type Fen } from '@/lib/units/fen';
import { inWholes, unitOf } from './whole';

const fen = (...amounts: number[]): Fen[] => amounts.map((amount) => toFen(amount));

test.each([
  ['hundreds of yuan where every end is made of them', [50_000, 12_500], 10_000],
  ['tens of yuan for small limits', [3000, 1000], 1000],
  ['single yuan where an end is not round', [50_000, 12_345], 100],
])('shares are told in %s', (_, ends, unit) => {
  expect(unitOf(ends.map(yuan))).toBe(unit);
});

test('an end with fen in it is told to the fen', () => {
  expect(unitOf(fen(5_000_050, 100))).toBe(1);
});

test.each([
  ['what is left over goes to the first of equals', [150, 150, -300], [200, 100, -300]],
  ['a rise and a fall that cancel stay equal', [40, -40], [0, 0]],
  ['nothing stays nothing', [0, 0], [0, 0]],
  ['a fall of less than one unit is nothing', [-30, 30], [0, 0]],
])('%s', (_, amounts, expected) => {
  expect(inWholes(fen(...amounts), toFen(100))).toEqual(expected);
});

test('round shares sum to the whole and lie within one unit of the exact ones', () => {
  const amounts = fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(amounts, (parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const whole = toFen(Math.round(sum / 100) * 100);
      const made = fen(...parts, whole - sum);
      const rounded = inWholes(made, toFen(100));
      expect(rounded.reduce((total, part) => total + part, 0)).toBe(whole);
      rounded.forEach((part, i) => expect(Math.abs(part - (made[i] ?? 0))).toBeLessThan(100));
    }),
  );
});
