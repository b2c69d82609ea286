import type { Locator, Page } from '@playwright/test';
import { sampleProfiles } from '@/lib/review';
import { barriersInBothThemes } from './axe';
import { putOnDevice } from './device';
import { expect, test } from './fixtures';
import { pressOn, tabTo, typeInto } from './keyboard';
import { thoroughIn } from './thorough';

const TODAY = '2026-11-23';
const NOW = new Date('2026-11-23T10:00:00+08:00');

const words = {
  'zh-CN': {
    answer: '这样的审核会给到',
    cut: '1.25 万元',
    old: '5 万元',
    cards: '信用卡还掉多少',
    income: '机构看得到的月收入',
    recycling: '不再只还最低、取现或借新还旧',
    wait: '每月按时还，过几个月',
    number: (name: string) => `${name}，填数字`,
    back: '原来的 5 万元就回来了',
    beforeAfter: '前后对照',
    name: '名字',
    mine: '先还卡，再补证明',
    keep: '留下这组假设',
    compare: '今天和留下的各组假设',
    adopt: '采用为方案',
    adopted: '已采用为方案。',
    open: '看方案',
  },
  en: {
    answer: 'This review would come to',
    cut: '¥12,500',
    old: '¥50,000',
    cards: 'Pay off on cards',
    income: 'Monthly income the lender can see',
    recycling: 'No more minimum payments, cash advances or borrowing to repay',
    wait: 'Months of paying on time',
    number: (name: string) => `${name}, as a number`,
    back: 'the old limit of ¥50,000 is back',
    beforeAfter: 'Before and after',
    name: 'Name',
    mine: 'Cards first, then papers',
    keep: 'Keep this scenario',
    compare: 'Today and the scenarios kept',
    adopt: 'Make this my plan',
    adopted: 'This is your plan now.',
    open: 'See the plan',
  },
} as const;

type Said = (typeof words)[keyof typeof words];

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

/** The stretched borrower's figures as the reader's own. */
async function asStretched(page: Page, locale: string) {
  await putOnDevice(page, { profile: sampleProfiles.stretched(TODAY) });
  await page.goto(`/${locale}/what-if/`);
}

const answerOf = (page: Page, said: Said) => page.getByRole('region', { name: said.answer });

/** Drags a slider's thumb to a share of its way. */
async function drag(page: Page, slider: Locator, to: number) {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not on the screen');
  const thumb = 28;
  const at = (share: number) => box.x + thumb / 2 + share * (box.width - thumb);
  const [least, most, now] = await slider.evaluate((element: HTMLInputElement) =>
    [element.min, element.max, element.value].map(Number),
  );
  const from = ((now ?? 0) - (least ?? 0)) / ((most ?? 1) - (least ?? 0));
  const y = box.y + box.height / 2;
  await page.mouse.move(at(from), y);
  await page.mouse.down();
  await page.mouse.move(at(to), y, { steps: 6 });
  await page.mouse.up();
}

/** Moves a slider and reads the answer in the same frame, before anything is painted. */
const inTheSameFrame = (slider: Locator, value: string) =>
  slider.evaluate((element: HTMLInputElement, next) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const answer = document.querySelector('[aria-labelledby="what-if-answer"]');
    const read = () => answer?.textContent ?? '';
    return new Promise<{ before: string; after: string }>((resolve) => {
      requestAnimationFrame(() => {
        const before = read();
        set?.call(element, next);
        element.dispatchEvent(new Event('input', { bubbles: true }));
        queueMicrotask(() => resolve({ before, after: read() }));
      });
    });
  }, value);

for (const [locale, said] of Object.entries(words)) {
  test(
    `I drag until the limit comes back, keep it, compare it and make it my plan (${locale})`,
    thoroughIn(locale),
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await asStretched(page, locale);
      const answer = answerOf(page, said);
      await expect(answer).toContainText(said.cut);

      await drag(page, page.getByLabel(said.cards, { exact: true }), 3000 / 14_000);
      await drag(page, page.getByLabel(said.income, { exact: true }), 15_000 / 36_000);
      await page.getByRole('checkbox', { name: said.recycling }).check();
      const wait = page.getByLabel(said.wait, { exact: true });
      const seen = await inTheSameFrame(wait, '6');
      expect(seen.before).not.toBe(seen.after);
      expect(seen.after).toContain(`${said.answer}${said.old}`);
      await expect(page.locator('[aria-live="polite"]', { hasText: said.back })).toBeAttached();
      await expect(page.getByRole('region', { name: said.beforeAfter })).toContainText(said.back);

      await page.getByLabel(said.name, { exact: true }).fill(said.mine);
      await page.getByRole('button', { name: said.keep }).click();
      const table = page.getByRole('table', { name: said.compare });
      await expect(table.getByRole('columnheader', { name: said.mine })).toBeAttached();
      await expect(table.getByRole('row').nth(1)).toContainText(said.old);

      await page.getByRole('button', { name: said.adopt }).click();
      await expect(page.getByText(said.adopted)).toBeVisible();
      await expect(page.getByRole('link', { name: said.open })).toHaveAttribute(
        'href',
        `/${locale}/plan/`,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

      await page.reload();
      await expect(table.getByRole('columnheader', { name: said.mine })).toBeAttached();
    },
  );

  test(
    `I do the same by keyboard and number alone (${locale})`,
    thoroughIn(locale),
    async ({ page }) => {
      await asStretched(page, locale);
      const answer = answerOf(page, said);
      await expect(answer).toContainText(said.cut);
      await typeInto(page, page.getByLabel(said.number(said.cards)), '');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('０.3w');
      await tabTo(page, page.getByLabel(said.income, { exact: true }));
      await page.keyboard.press('PageUp');
      await expect(page.getByLabel(said.number(said.income))).not.toHaveValue('12000');
      await typeInto(page, page.getByLabel(said.number(said.income)), '');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('1.5万');
      await pressOn(page, page.getByRole('checkbox', { name: said.recycling }), 'Space');
      await tabTo(page, page.getByLabel(said.wait, { exact: true }));
      await page.keyboard.press('PageUp');
      for (let month = 0; month < 3; month += 1) await page.keyboard.press('ArrowRight');
      await expect(answer).toContainText(`${said.answer}${said.old}`);
      await typeInto(page, page.getByLabel(said.name, { exact: true }), said.mine);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('table', { name: said.compare })).toContainText(said.mine);
      await pressOn(page, page.getByRole('button', { name: said.adopt }));
      await expect(page.getByText(said.adopted)).toBeVisible();
      await pressOn(page, page.getByRole('link', { name: said.open }));
      await expect(page).toHaveURL(`/${locale}/plan/`);
      await expect(page.getByRole('main')).toContainText('3,000');
    },
  );

  test(
    `anyone can use the levers once they are moved, light or dark (${locale})`,
    thoroughIn(locale),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`/${locale}/what-if/?sample=stretched`);
      await page.getByLabel(said.number(said.cards)).fill('x');
      await page.getByLabel(said.number(said.wait)).fill('6');
      await page.getByRole('button', { name: said.keep }).click();
      await page.getByLabel(said.number(said.wait)).fill('9');
      await page.getByRole('button', { name: said.keep }).click();
      await expect(page.getByRole('table', { name: said.compare })).toBeVisible();
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await barriersInBothThemes(page)).toEqual([]);
    },
  );
}
