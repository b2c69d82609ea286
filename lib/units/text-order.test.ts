import { expect, it } from 'vitest';
import { textOrder } from './text-order';

it.each([
  ['2026-01-31', '2026-02-01', -1],
  ['2026-02-01', '2026-01-31', 1],
  ['2026-02-01', '2026-02-01', 0],
  ['', 'a', -1],
  ['Z', 'a', -1],
] as const)('puts %j and %j in order', (a, b, order) => {
  expect(textOrder(a, b)).toBe(order);
});
