import type { Locator, Page } from '@playwright/test';
import { barriers } from './axe';
import { expect, test } from './fixtures';

const seed = Number(process.env['WALK_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const minutes = Number(process.env['WALK_MINUTES'] ?? 0.25);

const STARTS = [
  '/zh-CN/',
  '/en/check/quick/',
  '/zh-CN/check/full/',
  '/zh-CN/result/?sample=stretched',
  '/en/what-if/?sample=shopOwner',
  '/zh-CN/plan/?sample=recovering',
  '/en/funding/?sample=shopOwner',
  '/zh-CN/policy/',
  '/en/history/',
  '/zh-CN/doors/?sample=stretched',
  '/en/letters/?sample=stretched',
  '/zh-CN/watch/?sample=shopOwner',
  '/zh-CN/check/import/',
];
const TYPED = [
  '3万',
  '3.5w',
  '-1',
  '1e9',
  '０',
  '<b>',
  '甲银行',
  '=1+1',
  '\u202eabc',
  '9'.repeat(40),
  '',
];
const KEYS = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'End',
  'PageDown',
];

/** A reader of chances: the same seed gives the same walk (mulberry32). */
function chances(from: number) {
  let state = from;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below;
  };
}

const pick = <T>(items: readonly T[], next: (below: number) => number) =>
  items[Math.floor(next(items.length))];

/** One thing a visitor may do here; what leaves the site or prints is left alone. */
async function act(page: Page, next: (below: number) => number): Promise<string> {
  const roll = next(10);
  if (roll < 1.5) {
    const key = pick(KEYS, next) ?? 'Tab';
    await page.keyboard.press(key);
    return `press ${key}`;
  }
  if (roll < 1.8) {
    await page.reload();
    return 'reload';
  }
  if (roll < 2) {
    const start = pick(STARTS, next) ?? '/zh-CN/';
    await page.goto(start);
    return `go to ${start}`;
  }
  const all = page.locator(
    'a[href^="/"]:visible, a[href^="#"]:visible, button:enabled:visible, summary:visible, input:enabled:visible, select:enabled:visible, textarea:visible',
  );
  const count = await all.count();
  if (count === 0) return 'nothing here';
  return touch(all.nth(Math.floor(next(count))), next);
}

async function touch(target: Locator, next: (below: number) => number): Promise<string> {
  const what = await target.evaluate((element) => ({
    tag: element.tagName,
    type: element.getAttribute('type') ?? '',
    name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30),
  }));
  if (/打印|Print|PDF/.test(what.name)) return 'no printing';
  if (what.tag === 'SELECT') {
    const values = await target
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    await target.selectOption(pick(values, next) ?? '');
  } else if (
    what.tag === 'TEXTAREA' ||
    (['', 'text', 'search', 'number'].includes(what.type) && what.tag === 'INPUT')
  ) {
    await target.fill(pick(TYPED, next) ?? '').catch(() => {});
  } else if (what.type === 'file') {
    await target.setInputFiles({
      name: '=x.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\n"1'),
    });
  } else if (what.type === 'range') await target.press('ArrowRight');
  else await target.click();
  return `${what.tag} ${what.type} ${what.name}`;
}

test.describe('a visitor who presses anything', () => {
  test('breaks no page and meets no barrier', async ({ page, broken }) => {
    test.setTimeout(minutes * 60_000 + 120_000);
    test.info().annotations.push({ type: 'seed', description: String(seed) });
    const next = chances(seed);
    const taken: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss());
    // What a click took away is not waited for; it is out of reach.
    page.setDefaultTimeout(3000);
    page.setDefaultNavigationTimeout(60_000);
    await page.goto(pick(STARTS, next) ?? '/zh-CN/');
    const until = Date.now() + minutes * 60_000;
    while (Date.now() < until) {
      taken.push(
        `${new URL(page.url()).pathname} ${await act(page, next).catch(() => 'out of reach')}`,
      );
      const trail = `seed ${seed}\n${taken.slice(-12).join('\n')}`;
      await expect(page.locator('main h1').first(), trail).toBeVisible();
      expect(broken, trail).toEqual([]);
      if (taken.length % 25 === 0) expect(await barriers(page), trail).toEqual([]);
    }
    expect(taken.length).toBeGreaterThan(0);
  });
});
