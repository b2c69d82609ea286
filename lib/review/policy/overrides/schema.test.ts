import { expect, test } from 'vitest';
import type { Override } from './override';
import { parseOverrides } from './schema';

const multiple: Override = {
  lender: 'platform',
  target: { kind: 'byGrade', term: 'incomeMultiple', grade: 'C' },
  value: 7,
  saidBy: '乙平台客服',
  on: '2026-11-23',
};

test('a number told comes back as it was kept', () => {
  expect(parseOverrides([multiple])).toEqual([multiple]);
});

test.each([
  ['no list', {}],
  ['a number of no policy', [{ ...multiple, target: { kind: 'mood' } }]],
  ['a value that is text', [{ ...multiple, value: '7' }]],
  ['nobody who said so', [{ ...multiple, saidBy: ' ' }]],
  ['a day that does not exist', [{ ...multiple, on: '2026-02-30' }]],
  ['a field of its own', [{ ...multiple, note: 1 }]],
])('%s is no list of overrides', (_, input) => expect(parseOverrides(input)).toBeNull());
