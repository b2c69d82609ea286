import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../scripts/offline/write-worker.mjs';
import { serve } from '../scripts/serve.mjs';
import { expect, test as base } from './fixtures';
import { button, give, LATER } from './import-files';
import { builtPaths } from './routes';
import { thorough } from './thorough';

type Host = { origin: string; folder: string; stop: () => Promise<void> };

// A host of the test's own, which it may stop or bring a new version to.
const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'limitlens-'));
    await cp('out', folder, { recursive: true });
    const server = await serve(folder, 0);
    const stop = () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
    const { port } = server.address() as AddressInfo;
    await use({ origin: `http://localhost:${port}`, folder, stop });
    await stop();
    await rm(folder, { recursive: true });
  },
  baseURL: ({ host }, use) => use(host.origin),
});

/** Until everything is kept on the device. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
    }
  });

test(
  'after one visit every page opens with the network off, from a cold start',
  thorough,
  async ({ page, context, host }) => {
    await page.goto('/en/');
    await settled(page);
    await page.close();
    await host.stop();
    const later = await context.newPage();
    for (const path of builtPaths) {
      const response = await later.goto(path, { waitUntil: 'domcontentloaded' });
      expect([path, response?.status()]).toEqual([path, 200]);
      await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await later.goto('/zh-CN/result/?sample=stretched');
    await expect(later.getByRole('heading', { level: 1 })).toContainText('万元');
    await later.getByRole('navigation').first().getByRole('link', { name: '试一试' }).click();
    await expect(later).toHaveURL(/\/what-if\//);
    await expect(later.getByRole('heading', { level: 1 })).toBeVisible();
  },
);

test(
  'the reader of reports is kept once I have used it, and then works offline too',
  thorough,
  async ({ page, host }) => {
    const kept = () =>
      page.evaluate(async () => {
        const store = await caches.open('limitlens-files');
        return (await store.keys()).map(({ url }) => new URL(url).pathname);
      });
    await page.goto('/zh-CN/check/import/');
    await settled(page);
    expect((await kept()).filter((path) => /^\/(pdf|samples)\//.test(path))).toEqual([]);
    await page.reload();
    await give(page, LATER);
    await expect(page.getByText('读到的条数与报告的信息概要一致。')).toBeVisible();
    expect(await kept()).toContain('/pdf/pdf.worker.min.mjs');
    await host.stop();
    await page.reload();
    await give(page, LATER);
    await expect(page.getByText('读到的条数与报告的信息概要一致。')).toBeVisible();
  },
);

test('I am told of a new version, and lose nothing of a half-filled form to it', async ({
  page,
  context,
  host,
}) => {
  await page.goto('/zh-CN/check/full/');
  await settled(page);
  const file = join(host.folder, 'zh-CN/check/full/index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace('<html ', '<html data-new '));
  await writeWorker(host.folder);
  await page.reload();
  await page.getByLabel('放款机构').fill('甲银行');
  const other = await context.newPage();
  await other.goto('/zh-CN/funding/');
  await expect(page.getByText('新版本已经准备好')).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('html[data-new]')).toHaveCount(0);
  await button(page, '保存并换到新版本').click();
  await expect(page.locator('html[data-new]')).toHaveCount(1);
  await expect(page.getByLabel('放款机构')).toHaveValue('甲银行');
  await expect(page.getByText('新版本已经准备好')).toBeHidden();
  await other.getByRole('navigation').first().getByRole('link', { name: '方案' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
});

test('I can install it, in my language', async ({ page, request }) => {
  for (const [path, name] of [
    ['/zh-CN/result/', '额度透视'],
    ['/en/', 'LimitLens'],
  ]) {
    await page.goto(path ?? '');
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const response = await request.get(address ?? '');
    expect(response.headers()['content-type']).toContain('application/manifest+json');
    const manifest = await response.json();
    expect(manifest.name).toBe(name);
    expect((await request.get(manifest.start_url)).status()).toBe(200);
    for (const { src } of manifest.icons) {
      expect((await request.get(src)).headers()['content-type']).toBe('image/png');
    }
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId)).not.toContain('no-manifest');
  }
});
