import { expect, test } from 'vitest';
import { MAX_LETTERS } from '@/lib/storage/values';
import { letterKey, withLetter } from './kept-letters';

test('each letter, language and subject has a place of its own, whatever the subject is called', () => {
  const keys = [
    letterKey('hardship', 'zh-CN', null),
    letterKey('hardship', 'en', null),
    letterKey('hardship', 'en', 'loan-a'),
    letterKey('hardship', 'en', 'loan-b'),
    letterKey('hardship', 'sent', 'loan-b'),
    letterKey('dispute', 'en', '["INQUIRY_NOT_MADE",{"institution":"甲银行\u202e"}]'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => /^[a-zA-Z][\w-]{0,63}$/.test(key))).toBe(true);
});

test('a letter begun again is forgotten, and nothing is left of none', () => {
  const one = withLetter(null, 'a', '甲');
  expect(one).toEqual({ a: '甲' });
  expect(withLetter(one, 'a', '乙')).toEqual({ a: '乙' });
  expect(withLetter(one, 'a', null)).toBeNull();
});

test('beyond what is kept the oldest goes', () => {
  let letters = withLetter(null, 'letter-0', '甲');
  for (let i = 1; i <= MAX_LETTERS; i += 1) letters = withLetter(letters, `letter-${i}`, '甲');
  expect(Object.keys(letters ?? {})).toHaveLength(MAX_LETTERS);
  expect(letters).not.toHaveProperty('letter-0');
});
