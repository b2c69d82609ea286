import { expect, test } from 'vitest';
import { disparitiesOf, protectedColumns } from './disparity';
import type { Row } from './rows';

const row = (cells: Record<string, string>): Row => ({
  text: (column) => cells[column] ?? '',
  number: (column) => Number(cells[column] ?? ''),
});

test('a protected attribute is found by the name of its column', () =>
  expect(protectedColumns(['row', 'age', 'util', 'SEX', 'n_open', 'marriage'])).toEqual([
    'age',
    'SEX',
    'marriage',
  ]));

test('common fields hold none', () =>
  expect(protectedColumns(['row', 'income_m', 'emp_y', 'dti', 'hist_m', 'bad'])).toEqual([]));

test('invented rows are compared by group, ages by ten years', () => {
  const rows = [
    row({ age: '23', sex: 'f' }),
    row({ age: '29', sex: 'm' }),
    row({ age: '41', sex: 'f' }),
    row({ age: '44', sex: 'f' }),
  ];
  const totals = [
    { total: 500, bad: true },
    { total: 700, bad: false },
    { total: 700, bad: false },
    { total: 800, bad: true },
  ];
  expect(disparitiesOf(rows, ['age', 'sex', 'dti'], totals, 620)).toEqual([
    { column: 'age', value: '20-29', borrowers: 2, badRate: 0.5, meanTotal: 600, ratio: 0.5 },
    { column: 'age', value: '40-49', borrowers: 2, badRate: 0.5, meanTotal: 750, ratio: 1 },
    { column: 'sex', value: 'f', borrowers: 3, badRate: 2 / 3, meanTotal: 2000 / 3, ratio: 2 / 3 },
    { column: 'sex', value: 'm', borrowers: 1, badRate: 0, meanTotal: 700, ratio: 1 },
  ]);
});
