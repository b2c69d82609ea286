import { afterEach, expect, test, vi } from 'vitest';
import { formatInstant } from './saved-time';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['zh-CN', '2026-11-23T16:05:00.000Z', '2026 年 11 月 24 日 00:05'],
  ['en', '2026-11-23T16:05:00.000Z', '24 November 2026, 00:05'],
  ['en', 'never', ''],
] as const)('in %s, %s reads %s', (locale, instant, expected) => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  expect(formatInstant(instant, locale)).toBe(expected);
});
