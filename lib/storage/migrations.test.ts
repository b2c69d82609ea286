import { expect, test } from 'vitest';
import { migrate, STEPS, VERSION, type Step } from './migrations';

const steps: Step[] = [
  { draft: (old) => ({ ...(old as object), second: true }) },
  { quick: () => 'third' },
];

test.each([
  ['passes through every step since its own', 'draft', 1, { first: true, second: true }],
  ['skips the steps before its own', 'draft', 2, { first: true }],
  ['stays where no step names it', 'settings', 1, { first: true }],
  ["stays at today's version", 'quick', 3, { first: true }],
] as const)('a record %s', (_, name, version, expected) => {
  expect(migrate(name, { first: true }, version, steps)).toEqual(expected);
});

test('a record of which nothing was kept has nothing to migrate', () => {
  expect(migrate('quick', null, 1, steps)).toBeNull();
});

test("today's version is one more than the steps that led to it", () => {
  expect(VERSION).toBe(STEPS.length + 1);
});
