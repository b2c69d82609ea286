import { expect, test, vi } from 'vitest';
import { askToPersist, isPersisted, type Keeper } from './persist';

const refusing = () => Promise.reject(new Error('not here'));

test.each<[string, Keeper, boolean]>([
  ['a browser that agreed', { persisted: async () => true }, true],
  ['a browser that did not', { persisted: async () => false }, false],
  ['a browser without the question', {}, false],
  ['a page without https', undefined, false],
  ['a browser that throws', { persisted: refusing, persist: refusing }, false],
])('%s may be asked, and its answer is told', async (_, keeper, agreed) => {
  await askToPersist(keeper);
  expect(await isPersisted(keeper)).toBe(agreed);
});

test('a browser that has agreed is not asked again', async () => {
  const persist = vi.fn(async () => true);
  await askToPersist({ persisted: async () => false, persist });
  await askToPersist({ persisted: async () => true, persist });
  expect(persist).toHaveBeenCalledTimes(1);
});
