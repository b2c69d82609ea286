// Pictures of every built page, by width, theme and language, into screenshots/.
// `npm run screenshots -- result plan` takes only the pages whose path holds one of the words.
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';

const widths = [360, 768, 1280];
const themes = ['light', 'dark'];
const words = process.argv.slice(2);

await ensureBuilt();
const pages = (await readdir(resolve(root, 'out'), { recursive: true }))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => dirname(file))
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));

const server = await serve(resolve(root, 'out'), 0);
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
for (const width of widths) {
  for (const colorScheme of themes) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const path of pages) {
      await page.goto(`http://localhost:${server.address().port}/${path}/`);
      await page.waitForLoadState('networkidle');
      const name = `${path.replaceAll(/[\\/.]/g, '_')}-${width}-${colorScheme}.png`;
      const file = resolve(root, 'screenshots', name);
      await mkdir(dirname(file), { recursive: true });
      await page.screenshot({ path: file, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
server.close();
console.log(`${pages.length * widths.length * themes.length} pictures in screenshots/`);
