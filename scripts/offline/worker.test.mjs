import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const origin = 'https://example.org';
const source = readFileSync(join(import.meta.dirname, 'worker.js'), 'utf8');
const hash = (body) => createHash('sha256').update(body).digest('base64');
const hashes = (files) =>
  Object.fromEntries(Object.entries(files).map(([path, body]) => [path, hash(body)]));

const site = {
  '/en/': 'page',
  '/en/index.txt': 'data',
  '/en/full.txt': 'data',
  '/404/': 'no such page',
  '/_next/static/a.js': 'a',
};
const large = { '/pdf/worker.mjs': 'reader' };

let host;
let store;

const named = (kept) => kept && Object.defineProperty(kept.clone(), 'url', { value: kept.url });

const storeOf = (entries) => ({
  match: async (key, { ignoreSearch = false } = {}) => {
    const same = (each) => (ignoreSearch ? each.split('?')[0] : each) === new URL(key, origin).href;
    return named(entries.get([...entries.keys()].find(same)));
  },
  put: async (key, response) => void entries.set(new URL(key, origin).href, response),
  keys: async () => [...entries.keys()].map((url) => ({ url })),
  delete: async (key) => entries.delete(new URL(key, origin).href),
});

/** The host's answer; a body that is not the one asked for is refused, as the browser does. */
const fetched = vi.fn(async (asked, { integrity } = {}) => {
  const path = new URL(asked.url ?? asked, origin).pathname;
  if (host === null) throw new TypeError('no network');
  if (!(path in host)) return new Response('none', { status: 404 });
  if (integrity && integrity !== `sha256-${hash(host[path])}`) throw new TypeError('other content');
  const headers = { 'content-security-policy': "default-src 'none'" };
  const response = new Response(host[path], { headers });
  return Object.defineProperty(response, 'url', { value: `${origin}${path}` });
});

function worker(files = site, windows = 1) {
  const heard = {};
  const self = {
    origin,
    clients: { matchAll: async () => Array(windows).fill({}), claim: vi.fn() },
    skipWaiting: vi.fn(),
    addEventListener: (name, hear) => (heard[name] = hear),
  };
  const caches = { open: async () => storeOf(store) };
  const lists = { FILES: hashes(files), LATER: hashes(large) };
  runInContext(source, createContext({ ...lists, self, caches, fetch: fetched, Response, URL }));
  const wait = (name) => new Promise((done) => heard[name]({ waitUntil: done }));
  const ask = (path, { method = 'GET', mode = 'cors', at = origin } = {}) => {
    let answer = null;
    const request = { method, mode, url: at + path };
    heard.fetch({ request, respondWith: (given) => (answer = Promise.resolve(given)) });
    return answer;
  };
  return { self, ask, install: () => wait('install'), activate: () => wait('activate'), heard };
}

const pathsKept = () => [...store.keys()].map((url) => new URL(url).pathname).sort();

beforeEach(() => {
  host = { ...site, ...large };
  store = new Map();
  fetched.mockClear();
});

describe('the first visit', () => {
  test('keeps every page, twins once, and nothing large', async () => {
    await worker().install();
    expect(pathsKept()).toEqual(['/404/', '/_next/static/a.js', '/en/', '/en/index.txt']);
  });

  test('keeps nothing that is not exactly what was built', async () => {
    host['/en/'] = 'page, changed on the way';
    await expect(worker().install()).rejects.toThrow('other content');
    expect(pathsKept()).not.toContain('/en/');
  });

  test('a file the host does not have fails it, so that half a site is never served', async () => {
    delete host['/en/'];
    await expect(worker().install()).rejects.toThrow('404');
  });
});

describe('without a network', () => {
  test.each([
    ['a page', '/en/', 'page'],
    ['a page with a sample in its query', '/en/?sample=steady', 'page'],
    ['the data of a page, by its prefetch key', '/en/index.txt?_rsc=1', 'data'],
    ['the same data under its other name', '/en/full.txt?_rsc=2', 'data'],
  ])('answers for %s', async (_, path, body) => {
    const { install, ask } = worker();
    await install();
    host = null;
    const answer = await ask(path, { mode: 'navigate' });
    expect(await answer.text()).toBe(body);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  test('a worker is told its own address, which holds its settings, not the one kept', async () => {
    const { install, ask } = worker();
    await install();
    expect((await ask('/_next/static/a.js?own=settings')).url).toBe('');
  });

  test('answers HEAD without a body', async () => {
    const { install, ask } = worker();
    await install();
    host = null;
    const answer = await ask('/en/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  test('puts the slash behind a page and keeps its query', async () => {
    const answer = await worker().ask('/en?sample=steady', { mode: 'navigate' });
    expect(answer.headers.get('location')).toBe(`${origin}/en/?sample=steady`);
  });

  test('a wrong address ends in words, with status 404', async () => {
    const { install, ask } = worker();
    await install();
    host = null;
    const answer = await ask('/no/such', { mode: 'navigate' });
    expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
  });
});

test('what is large is kept once it was used', async () => {
  const { install, ask } = worker();
  await install();
  expect(pathsKept()).not.toContain('/pdf/worker.mjs');
  expect(await (await ask('/pdf/worker.mjs')).text()).toBe('reader');
  expect(pathsKept()).toContain('/pdf/worker.mjs');
  host = null;
  expect(await (await ask('/pdf/worker.mjs')).text()).toBe('reader');
});

test.each([
  ['another origin', '/en/', { at: 'https://elsewhere.example' }],
  ['anything sent', '/en/', { method: 'POST' }],
  ['an address that is no file of the site', '/api/figures', {}],
])('leaves %s to the browser, and keeps nothing', async (_, path, how) => {
  expect(worker().ask(path, how)).toBeNull();
  expect(pathsKept()).toEqual([]);
});

describe('a new version', () => {
  const next = { ...site, '/en/': 'new page', '/_next/static/b.js': 'b' };
  delete next['/_next/static/a.js'];

  test('fetches only what has changed, and waits', async () => {
    await worker().install();
    fetched.mockClear();
    host = { ...next };
    const { install, self } = worker(next);
    await install();
    expect(fetched.mock.calls.map(([path]) => path).sort()).toEqual(['/_next/static/b.js', '/en/']);
    expect(self.skipWaiting).not.toHaveBeenCalled();
  });

  test('takes over when a reader says so, and on no other word', () => {
    const { heard, self } = worker(next);
    heard.message({ data: 'anything' });
    expect(self.skipWaiting).not.toHaveBeenCalled();
    heard.message({ data: 'take-over' });
    expect(self.skipWaiting).toHaveBeenCalledOnce();
  });

  test.each([
    ['drops what no page needs any more', 1, false],
    ['still has the files of a second window of the old version', 2, true],
  ])('%s', async (_, windows, still) => {
    await worker().install();
    host = { ...next };
    const { install, activate, ask, self } = worker(next, windows);
    await install();
    await activate();
    expect(self.clients.claim).toHaveBeenCalled();
    expect(pathsKept().includes('/_next/static/a.js')).toBe(still);
    const answer = await ask('/_next/static/a.js');
    expect(answer.status).toBe(still ? 200 : 404);
  });
});
