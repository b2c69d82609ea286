import { expect, test } from 'vitest';
import { rowIds } from './row-ids';

test('rows alike in everything are numbered, whatever stands between them', () => {
  const idOf = rowIds();
  const first = idOf('2026-01-05', 'bread');
  expect(idOf('2026-01-06', 'milk')).not.toBe(first);
  expect(idOf('2026-01-05', 'bread')).toBe(`${first}.2`);
  expect(idOf('2026-01-05', 'bread')).toBe(`${first}.3`);
});

test('the same row has the same id in another file', () => {
  expect(rowIds()('2026-01-05', 'bread')).toBe(rowIds()('2026-01-05', 'bread'));
});

test('numbers that count up share no id', () => {
  const idOf = rowIds();
  const ids = Array.from({ length: 150_000 }, (_, index) =>
    idOf(`day ${Math.floor(index / 500)}`, `2026030522001400000000${index}`),
  );
  expect(new Set(ids).size).toBe(150_000);
});

test('a day is remembered while a hundred thousand rows follow it, and not for ever', () => {
  const idOf = rowIds();
  const first = idOf('first', 'bread');
  for (let index = 0; index < 90_000; index += 1) idOf(`day ${index}`, `${index}`);
  expect(idOf('first', 'bread')).toBe(`${first}.2`);
  for (let index = 90_000; index < 110_000; index += 1) idOf(`day ${index}`, `${index}`);
  expect(idOf('first', 'bread')).toBe(first);
});
