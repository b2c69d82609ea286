import { afterEach, expect, test, vi } from 'vitest';
import { localDay } from './clock';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Asia/Shanghai', '2026-11-23T15:59:59Z', '2026-11-23'],
  ['Asia/Shanghai', '2026-11-23T16:00:00Z', '2026-11-24'],
  ['America/New_York', '2026-11-23T04:59:59Z', '2026-11-22'],
  ['UTC', '2026-01-01T00:00:00Z', '2026-01-01'],
])('in %s, %s lies on %s', (zone, instant, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date(instant))).toBe(day);
});
