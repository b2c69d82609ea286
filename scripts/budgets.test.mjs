import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, routeOf, scriptsIn, weigh } from './budgets.mjs';

test('counts what is run and what is preloaded, once, and nothing for browsers of the past', () => {
  const html =
    '<link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script>' +
    '<link rel="stylesheet" href="/c.css"/><script src="/old.js" noModule=""></script>' +
    '<script>inline()</script><script src="/b.js?dpl=1"></script>';
  expect(scriptsIn(html)).toEqual(['/a.js', '/b.js']);
});

test('a page in two languages is one route', () => {
  expect(['index.html', 'en/index.html', 'zh-CN/check/full/index.html'].map(routeOf)).toEqual([
    '/',
    '/*/',
    '/*/check/full/',
  ]);
});

test('weighs a route by the heavier of its languages, as it is sent', async () => {
  const site = await mkdtemp(join(tmpdir(), 'site-'));
  for (const locale of ['en', 'zh-CN', '404']) await mkdir(join(site, locale));
  await writeFile(join(site, 'a.js'), 'a'.repeat(10_000));
  await writeFile(join(site, 'en/index.html'), '<script src="/a.js"></script>');
  await writeFile(join(site, 'zh-CN/index.html'), '');
  await writeFile(join(site, '404/index.html'), '');
  const weights = await weigh(site);
  await rm(site, { recursive: true });
  expect(Object.keys(weights)).toEqual(['/*/']);
  expect(weights['/*/']).toBeGreaterThan(10);
  expect(weights['/*/']).toBeLessThan(100);
});

test.each([
  ['just within its budget', 2000, 0],
  ['a byte above it', 2001, 1],
])('a page %s', (_, bytes, over) => {
  expect(judge({ '/*/': bytes }, { '/*/': 2, other: 1 }).over).toBe(over);
});

test('a page without a budget of its own has the one for others', () => {
  expect(judge({ '/*/new/': 1500 }, { '/*/': 2, other: 1 }).over).toBe(1);
});
