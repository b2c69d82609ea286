// The icons of the installed app, and the /favicon.ico that browsers ask every site for unasked,
// drawn from app/icon.svg into public/: `npm run icons`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { root } from './run.mjs';

const svg = await readFile(resolve(root, 'app/icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)[1];
const to = resolve(root, 'public/icons');

/** A system may cut a maskable icon to a circle of 80%: the sign keeps inside, the ground fills all. */
const kinds = { any: { share: 1, back: 'transparent' }, maskable: { share: 0.78, back: ground } };

/** The sign as a PNG of `size` pixels, filling `share` of it, on `back`. */
async function draw(browser, { size, share, back }) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const at = `display:block;position:absolute;inset:${((1 - share) / 2) * size}px;width:${share * size}px`;
  await page.setContent(
    `<body style="margin:0;background:${back}">${svg.replace('<svg', `<svg style="${at}"`)}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An ICO file of one PNG: a header of 6 bytes, one entry of 16, the picture. */
function icoOf(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon, not a cursor
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

await mkdir(to, { recursive: true });
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
for (const [kind, look] of Object.entries(kinds)) {
  for (const size of [192, 512]) {
    await writeFile(resolve(to, `${kind}-${size}.png`), await draw(browser, { size, ...look }));
  }
}
const small = await draw(browser, { size: 48, ...kinds.any });
await writeFile(resolve(root, 'public/favicon.ico'), icoOf(small, 48));
await browser.close();
