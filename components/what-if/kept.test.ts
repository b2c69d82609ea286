import { describe, expect, it } from 'vitest';
import { MAX_NAME, MAX_SCENARIOS, type KeptScenario } from '@/lib/storage/kept-plan';
import {
  cleanName,
  isFull,
  removalOf,
  withAdded,
  withPutBack,
  withRemoved,
  withRenamed,
  type Removed,
} from './kept';

const added = (name: string) => ({
  name,
  values: { waitMonths: 3 },
  savedOn: '2026-11-23' as const,
});
const listOf = (names: string[]) =>
  names.reduce<KeptScenario[]>((items, name) => withAdded(items, added(name)), []);
const three = listOf(['甲', '乙', '丙']);
const full = listOf(Array.from({ length: MAX_SCENARIOS }, (_, i) => `${i}`));
const second: Removed = removalOf(three, 's2') ?? { at: -1, item: { id: '', ...added('') } };

describe('scenarios kept', () => {
  it('each have an id of their own, even after one is gone', () => {
    const ids = withAdded(withRemoved(three, second), added('丁')).map(({ id }) => id);
    expect(ids).toEqual(['s1', 's3', 's4']);
  });

  it('are no more than the device may keep', () => {
    expect(isFull(full)).toBe(true);
    expect(withAdded(full, added('more'))).toEqual(full);
  });

  it('come back to their place when a removal is undone', () => {
    const left = withRemoved(three, second);
    expect(left.map(({ name }) => name)).toEqual(['甲', '丙']);
    expect(withPutBack(left, second)).toEqual(three);
  });

  it('do not come back over the most there may be', () => {
    expect(withPutBack(full, second)).toEqual(full);
  });

  it('are renamed one at a time, and never to nothing', () => {
    expect(withRenamed(three, 's3', ' 先还卡 ').map(({ name }) => name)).toEqual([
      '甲',
      '乙',
      '先还卡',
    ]);
    expect(withRenamed(three, 's3', ' \u200b ')).toEqual(three);
  });

  it('that are not there cannot be removed', () => expect(removalOf(three, 's9')).toBeNull());

  it('have names without marks that cannot be seen, and of a length', () => {
    expect(cleanName(' 先还\u202e卡\n')).toBe('先还卡');
    expect(cleanName('长'.repeat(MAX_NAME + 5))).toBe('长'.repeat(MAX_NAME));
  });
});
