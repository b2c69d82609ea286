import { expect, test } from 'vitest';
import { href, inLocale, otherLocale } from './site';

test('a page has one address in each language', () => {
  expect(href('zh-CN', 'home')).toBe('/zh-CN/');
  expect(href('en', 'result')).toBe('/en/result/');
});

test.each([
  ['/en/check/', 'zh-CN', '/zh-CN/check/'],
  ['/zh-CN/', 'en', '/en/'],
  ['/en/policy/unsecured/', 'zh-CN', '/zh-CN/policy/unsecured/'],
  ['/', 'en', '/en/'],
  ['/no/such/page/', 'zh-CN', '/zh-CN/'],
] as const)('%s in %s is %s', (pathname, locale, expected) => {
  expect(inLocale(pathname, locale)).toBe(expected);
});

test('each language leads to the other', () => {
  expect(otherLocale('zh-CN')).toBe('en');
  expect(otherLocale('en')).toBe('zh-CN');
});
