import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles, writeWorker } from './write-worker.mjs';

let site;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  const files = ['index.html', 'en/index.html', 'en/index.txt', '404/index.html', '404.html'];
  for (const file of [
    ...files,
    'pdf/worker.mjs',
    '_headers',
    '_not-found/index.html',
    'a.js.map',
  ]) {
    await mkdir(join(site, file, '..'), { recursive: true });
    await writeFile(join(site, file), file);
  }
});
afterAll(() => rm(site, { recursive: true }));

test('names pages by their address, and what is large apart', async () => {
  const { files, later } = await listFiles(site);
  expect(Object.keys(files).sort()).toEqual(['/', '/404/', '/en/', '/en/index.txt']);
  expect(Object.keys(later)).toEqual(['/pdf/worker.mjs']);
  // printf 'en/index.txt' | openssl dgst -sha256 -binary | base64
  expect(files['/en/index.txt']).toBe('q+qjuxbetdEIVOw0WLZCPDQOrpF9UM9yTcvMqrzgeJg=');
});

test('the worker differs exactly when a file differs', async () => {
  const written = async () => {
    await writeWorker(site);
    return readFile(join(site, 'sw.js'), 'utf8');
  };
  const first = await written();
  expect(await written()).toBe(first);
  await writeFile(join(site, 'en/index.txt'), 'new words');
  expect(await written()).not.toBe(first);
});
