// The icons of the installed app, drawn from app/icon.svg into public/icons/: `npm run icons`.
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { root } from './run.mjs';

const svg = await readFile(resolve(root, 'app/icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)[1];
const to = resolve(root, 'public/icons');

/** A system may cut a maskable icon to a circle of 80%: the sign keeps inside, the ground fills all. */
const kinds = { any: { share: 1, back: 'transparent' }, maskable: { share: 0.78, back: ground } };

await mkdir(to, { recursive: true });
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
for (const [kind, { share, back }] of Object.entries(kinds)) {
  for (const size of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const at = `display:block;position:absolute;inset:${((1 - share) / 2) * size}px;width:${share * size}px`;
    await page.setContent(
      `<body style="margin:0;background:${back}">${svg.replace('<svg', `<svg style="${at}"`)}`,
    );
    await page.screenshot({ path: resolve(to, `${kind}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
