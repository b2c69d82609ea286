// From a key to the painted answer, in a browser slowed down four times: the what-if's decision as
// a lever moves, and the form's echo of a typed amount; for a sample borrower and for a big life.

import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { busyProfile } from '../../lib/review/testing/busy-profile';
import { sampleProfiles, type Profile } from '../../lib/review';
import { writeEnvelope } from '../../lib/storage/envelope';
import { NO_VALUES } from '../../lib/storage/values';
import { findBrowser, launchOptions } from '../../scripts/browser.mjs';
import type { Table } from '../print/table';

const SLOWER = 4;
const KEYS = 15;
const TODAY = '2026-11-23';

/** Milliseconds from the next key to the frame that shows a change inside `selector`; null if none. */
const keyToPaint = (page: Page, selector: string) =>
  page.evaluateHandle((within) => {
    const measured = new Promise<number | null>((done) => {
      setTimeout(done, 1500, null);
      let from = 0;
      addEventListener('keydown', (event) => (from = event.timeStamp), {
        once: true,
        capture: true,
      });
      const seen = new MutationObserver(() => {
        seen.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - from);
          port2.postMessage(0);
        });
      });
      const target = document.querySelector(within) ?? document.body;
      seen.observe(target, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    return { measured };
  }, selector);

/** The delays of some keys in a row, with a rest after each, the quickest first. */
async function pressed(page: Page, field: Locator, keys: readonly string[], selector: string) {
  const times: number[] = [];
  await field.focus();
  for (let i = 0; i < KEYS; i += 1) {
    const handle = await keyToPaint(page, selector);
    await page.keyboard.press(keys[i % keys.length] ?? '');
    const time = await handle.evaluate(({ measured }) => measured);
    if (time !== null) times.push(time);
    await page.waitForTimeout(600);
  }
  if (times.length < KEYS / 2) throw new Error(`${selector}: too few keys changed anything`);
  return times.sort((a, b) => a - b);
}

/** Another day and nothing else: Playwright's own clock would stand in for frames and timers, too. */
const OTHER_DAY = `{
  const now = ${Date.parse(`${TODAY}T10:00:00+08:00`)};
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [now]));
    }
    static now() {
      return now;
    }
  };
}`;

async function withLife(browser: Browser, origin: string, profile: Profile) {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  const page = await context.newPage();
  const text = writeEnvelope({ ...NO_VALUES, profile }, [], `${TODAY}T02:00:00.000Z`);
  await page.addInitScript(OTHER_DAY);
  await page.goto('/en/history/');
  const file = { name: 'life.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: 'See what is in it' }).click();
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await page.getByText('Restored. You can go on from there.').waitFor();
  return page;
}

async function slowed(page: Page, path: string) {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

const row = (name: string, times: number[], goal: number) => {
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return [name, `${at(0.5).toFixed(0)} ms`, `${at(1).toFixed(0)} ms`, `${goal} ms`];
};

/** One table: each place and life with its median and slowest key. */
export async function delays(origin: string): Promise<Table> {
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  const lives: [string, Profile, number][] = [
    ['typical', sampleProfiles.stretched(TODAY), 50],
    ['big, 200 accounts', busyProfile({ accounts: 200, months: 60, inquiries: 2000 }), 100],
  ];
  const rows: string[][] = [];
  for (const [name, profile, goal] of lives) {
    const page = await withLife(browser, origin, profile);
    await slowed(page, '/en/what-if/');
    const lever = page.getByRole('slider').first();
    const answer = '[aria-labelledby="what-if-answer"]';
    const moved = await pressed(page, lever, ['End', 'Home'], answer);
    rows.push(row(`what-if, ${name}`, moved, goal));
    await slowed(page, '/en/check/full/');
    const amount = page.locator('input[inputmode]').first();
    rows.push(row(`form, ${name}`, await pressed(page, amount, ['1', '2', '3'], 'main'), goal));
    await page.context().close();
  }
  await browser.close();
  return {
    title: 'From a key to the painted answer',
    note: `Processor slowed ${SLOWER} times; of ${KEYS} keys those that change something: the middle one and the slowest.`,
    head: ['where', 'median', 'slowest', 'goal'],
    rows,
  };
}
