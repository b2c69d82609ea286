import { expect, test } from 'vitest';
import { forgetChoices } from './forget';

function keeperOf(entries: Record<string, string>): Storage {
  const kept = new Map(Object.entries(entries));
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

test('our own choices go, all of them, and nobody else’s', () => {
  const keeper = keeperOf({ 'limitlens:locale': 'en', 'limitlens:theme': 'dark', other: '1' });
  forgetChoices(() => [keeper]);
  expect(keeper.length).toBe(1);
  expect(keeper.getItem('other')).toBe('1');
});

test('a browser that refuses to be asked is no obstacle', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(() => forgetChoices(refuse)).not.toThrow();
});
