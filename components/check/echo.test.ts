import { describe, expect, it } from 'vitest';
import { echoOf, understood } from './echo';

describe('what was understood', () => {
  it.each([
    ['money', '3.5w', 'zh-CN', '= ¥35,000（3.5 万元）'],
    ['money', '3.5w', 'en', '= ¥35,000'],
    ['day', '20260209', 'en', '= 9 February 2026'],
    ['month', '2026.2', 'zh-CN', '= 2026 年 2 月'],
    ['months', '27', 'en', '= 2 years 3 months'],
  ] as const)('is said back: %s %s', (unit, text, locale, echo) => {
    expect(echoOf(unit, text, locale)).toBe(echo);
  });

  it.each([
    ['nothing typed', 'money', ''],
    ['a day as in every example', 'day', '2026-02-09'],
    ['a count', 'count', '3'],
  ] as const)('needs no saying for %s', (_, unit, text) => {
    expect(echoOf(unit, text, 'en')).toBeUndefined();
  });

  it('is silent, not wrong, while a text cannot be read', () => {
    expect(echoOf('money', '3.5.', 'en')).toBe('');
    expect(echoOf('day', '2026-02-30', 'en')).toBe('');
    expect(understood('percent', '18', 'en')).toBe('18%');
  });
});
