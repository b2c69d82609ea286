import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPolicy } from './csp.mjs';
import { answer, serve } from './serve.mjs';
import { Stop } from './steps.mjs';

const script = 'let a = 1;\n'.repeat(200);
let home;
let site;
const get = (url, headers) => answer(site, 'GET', url, headers);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'site-'));
  site = join(home, 'out');
  await mkdir(join(site, 'en'), { recursive: true });
  await mkdir(join(site, '_next/static'), { recursive: true });
  const page = withPolicy('<html><head></head><body><script>run()</script></body></html>');
  await writeFile(join(home, 'secret.txt'), 'secret');
  await writeFile(join(site, '.hidden'), 'secret');
  await writeFile(join(site, 'index.html'), page);
  await writeFile(join(site, 'en/index.html'), page);
  await writeFile(join(site, '404.html'), page);
  await writeFile(join(site, 'sw.js'), script);
  await writeFile(join(site, '_next/static/a.js'), script);
});
afterAll(() => rm(home, { recursive: true }));

test.each([
  ['the front page', '/', 200],
  ['a folder with its slash', '/en/', 200],
  ['a folder without its slash', '/en', 308],
  ['a prefetch with its query', '/en/index.html?_rsc=1', 200],
  ['nothing there', '/none', 404],
  ['a folder without a page', '/_next/', 404],
  ['a way out of the folder', '/../secret.txt', 404],
  ['an encoded way out', '/%2e%2e/secret.txt', 404],
  ['an encoded slash on the way out', '/..%2fsecret.txt', 404],
  ['a hidden file', '/.hidden', 404],
  ['a broken encoding', '/%E0%A4%A', 404],
  ['a zero byte', '/%00', 404],
])('%s: %s answers %i, sealed', async (_, url, status) => {
  const { headers, ...rest } = await get(url);
  expect(rest.status).toBe(status);
  expect(headers['Content-Security-Policy']).toMatch(
    /^default-src 'none'.*frame-ancestors 'none'$/,
  );
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
});

test('a redirect keeps the query and stays here', async () => {
  expect((await get('/en?_rsc=1')).headers.Location).toBe('/en/?_rsc=1');
  expect((await get('//en')).headers.Location).toBe('/en/');
});

test('nothing may be sent here', async () => {
  expect((await answer(site, 'POST', '/')).status).toBe(405);
});

test('a page carries its own script hashes, a script carries none', async () => {
  expect((await get('/')).headers['Content-Security-Policy']).toContain("'sha256-");
  expect((await get('/sw.js')).headers['Content-Security-Policy']).toContain("script-src 'self';");
});

test('only files named by their content are kept for ever', async () => {
  expect((await get('/_next/static/a.js')).headers['Cache-Control']).toContain('immutable');
  expect((await get('/_next/static/none.js')).headers['Cache-Control']).toBe('no-cache');
  expect((await get('/sw.js')).headers['Cache-Control']).toBe('no-cache');
});

test('a file the browser already has is not sent again', async () => {
  const { headers } = await get('/sw.js');
  const again = await get('/sw.js', { 'if-none-match': headers.ETag });
  expect(again.status).toBe(304);
  expect(again.body).toBeUndefined();
});

test('text is packed', async () => {
  const { headers, body } = await get('/sw.js', { 'accept-encoding': 'gzip, br' });
  expect(headers['Content-Encoding']).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(script);
});

test('a taken port is told in plain words', async () => {
  const first = await serve(site, 0);
  await expect(serve(site, first.address().port)).rejects.toThrow(Stop);
  first.close();
});
