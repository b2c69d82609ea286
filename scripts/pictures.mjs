// The README's three pictures, always of the same day, into docs/pictures/: `npm run pictures`.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const day = new Date('2026-11-23T12:00:00+08:00');
const pictures = [
  {
    name: 'result',
    path: 'zh-CN/result/?sample=stretched',
    width: 1280,
    height: 1000,
    colorScheme: 'light',
  },
  {
    name: 'result-phone',
    path: 'en/result/?sample=stretched',
    width: 390,
    height: 844,
    colorScheme: 'dark',
  },
  { name: 'check', path: 'en/check/', width: 768, height: 844, colorScheme: 'light' },
];

await ensureBuilt();
await mkdir(resolve(root, 'docs/pictures'), { recursive: true });
const server = await serve(resolve(root, 'out'), 0);
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
for (const { name, path, width, height, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.clock.setFixedTime(day);
  await page.goto(`http://localhost:${server.address().port}/${path}`);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: resolve(root, 'docs/pictures', `${name}.png`) });
  await page.close();
}
await browser.close();
server.close();
console.log(`${pictures.length} pictures in docs/pictures/`);
