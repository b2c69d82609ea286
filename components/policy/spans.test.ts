import { expect, test } from 'vitest';
import { spansOf, type Sourced } from './spans';

const a: Sourced = { edgeSource: 'brokerBands', pointsSource: 'ours' };
const b: Sourced = { edgeSource: 'brokerBands', pointsSource: 'usLoans' };
const c: Sourced = { edgeSource: 'bankScreens', pointsSource: 'ours' };

test.each([
  ['no rows', [], []],
  ['all alike', [a, a, a], [3, 0, 0]],
  ['other points, or another edge', [a, b, c], [1, 1, 1]],
  ['the same source again, but not beside it', [a, a, b, a], [2, 0, 1, 1]],
] as const)('%s', (_, rows, spans) => {
  expect(spansOf(rows)).toEqual(spans);
});
