import { expect, test } from 'vitest';
import { kept, LOADING, troubled } from './state';

const ready = { ...LOADING, status: 'ready' as const };

test('a browser that keeps nothing is a state, not a problem to solve', () => {
  expect(troubled(ready, 'BLOCKED', ['draft'])).toEqual({ ...ready, blocked: true });
});

test('records with the same problem are told together, another problem takes its place', () => {
  const two = troubled(troubled(ready, 'FULL', ['draft']), 'FULL', ['quick', 'draft']);
  expect(two.problem).toEqual({ code: 'FULL', records: ['draft', 'quick'] });
  expect(troubled(two, 'CHANGED_ELSEWHERE', ['profile']).problem).toEqual({
    code: 'CHANGED_ELSEWHERE',
    records: ['profile'],
  });
});

test('a problem is over when the last of its records is kept', () => {
  const two = troubled(ready, 'FULL', ['draft', 'quick']);
  const one = kept(two, ['draft'], 'today');
  expect(one.problem).toEqual({ code: 'FULL', records: ['quick'] });
  expect(kept(one, ['quick', 'profile'], 'today').problem).toBeNull();
});
