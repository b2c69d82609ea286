import type { Page } from '@playwright/test';
import { drawn } from './drawn';
import { expect, test } from './fixtures';
import { builtPaths } from './routes';
import { thorough } from './thorough';

// Pages that say little without a borrower are read with one.
const withBorrower = /\/(result|what-if|plan|doors|letters|funding|watch)\/$/;
const paths = builtPaths.map((path) =>
  withBorrower.test(path) ? `${path}?sample=stretched` : path,
);

async function open(page: Page, path: string) {
  await page.goto(path);
  await drawn(page);
}

/** Wider than the screen by so many pixels; 0 where nothing is. */
const tooWide = () => document.documentElement.scrollWidth - innerWidth;

/** Headings that skip a level, and landmarks that stand twice or under the same name. */
function outOfOrder(): string[] {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const levels = shown('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
  const skips = levels.flatMap((level, i) =>
    level > (levels[i - 1] ?? 0) + 1 ? [`h${levels[i - 1] ?? 0} then h${level}`] : [],
  );
  const single = ['h1', 'main'].filter((tag) => shown(tag).length !== 1);
  const names = shown('nav').map((nav) => nav.getAttribute('aria-label') ?? '');
  const twins = names.filter((name, i) => name === '' || names.indexOf(name) !== i);
  return [...skips, ...single, ...twins];
}

/** What still moves for someone who asked for stillness. */
const moving = () =>
  document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 1)
    .map(({ effect }) => `moves: ${(effect as KeyframeEffect).target?.tagName ?? ''}`);

const largerText = () => document.documentElement.style.setProperty('font-size', '150%');

const unfold = () =>
  document.querySelectorAll('main details').forEach((each) => each.setAttribute('open', ''));

for (const locale of ['zh-CN', 'en']) {
  test(
    `I can read every page at 400% zoom and without motion, ${locale}`,
    thorough,
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const broken: unknown[] = [];
      for (const path of paths.filter((each) => each.startsWith(`/${locale}/`))) {
        await page.setViewportSize({ width: 320, height: 568 });
        await open(page, path);
        await page.evaluate(unfold);
        const zoomed = await page.evaluate(tooWide);
        const found = [...(await page.evaluate(outOfOrder)), ...(await page.evaluate(moving))];
        await page.setViewportSize({ width: 360, height: 740 });
        await page.evaluate(largerText);
        const larger = await page.evaluate(tooWide);
        if (zoomed > 0) found.push(`${zoomed} too wide at 320`);
        if (larger > 0) found.push(`${larger} too wide with larger text`);
        if (found.length > 0) broken.push([path, ...found]);
      }
      expect(broken).toEqual([]);
    },
  );
}

test('I can use it in colours of my own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, '/zh-CN/result/?sample=stretched');
  const bars = page.locator('[data-bar]');
  expect(await bars.count()).toBeGreaterThan(0);
  for (const bar of await bars.all()) await expect(bar).toHaveCSS('forced-color-adjust', 'none');
  for (const path of ['/zh-CN/', '/zh-CN/check/quick/', '/zh-CN/what-if/?sample=stretched']) {
    await open(page, path);
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      await expect(focus).not.toHaveCSS('outline-style', 'none');
      await expect(focus).toBeInViewport();
    }
  }
});
