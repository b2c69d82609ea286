import { readFile } from 'node:fs/promises';
import { sampleProfiles } from '@/lib/review';
import { barriersInBothThemes } from './axe';
import { putOnDevice } from './device';
import { expect, test } from './fixtures';
import { thoroughIn } from './thorough';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const PHONE = { width: 360, height: 780 };

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize(PHONE);
});

const words = {
  'zh-CN': {
    link: /写一封信/,
    explanation: /要求说明和人工复核/,
    text: /信的内容/,
    event: '额度由 ¥50,000 调整为 ¥12,000',
    blank: '【姓名】',
    name: '林某',
    fresh: '按我的数字重写',
    confirm: '重写',
    sentOn: '哪天寄出的',
    due: '2026 年 12 月 8 日',
    save: '存成文本文件',
    hardship: /还款困难协商/,
    language: 'English',
    other: 'To: 青禾消费金融有限公司',
  },
  en: {
    link: /write a letter/,
    explanation: /Explanation and human review/,
    text: /The letter \(edit/,
    event: 'was changed from ¥50,000 to ¥12,000',
    blank: '[name]',
    name: 'A. Borrower',
    fresh: 'Start again from my figures',
    confirm: 'Start again',
    sentOn: 'Sent on',
    due: '8 December 2026',
    save: 'Save as a text file',
    hardship: /Hardship proposal/,
    language: '中文',
    other: '致：青禾消费金融有限公司',
  },
} as const;

type Language = keyof typeof words;

for (const [locale, said] of Object.entries(words) as [Language, (typeof words)[Language]][]) {
  test(
    `my limit was cut: I ask why in a letter of my own, keep it, and print it (${locale})`,
    thoroughIn(locale),
    async ({ page }) => {
      await putOnDevice(page, { profile: sampleProfiles.stretched('2026-11-23') });
      await page.goto(`/${locale}/result/`);
      await page.getByRole('link', { name: said.link }).click();
      await page.getByRole('radio', { name: said.explanation }).check();
      const letter = page.getByRole('textbox', { name: said.text });
      await expect(letter).toHaveValue(new RegExp(said.event.replace(/[¥]/g, '.')));
      const edited = (await letter.inputValue()).replaceAll(said.blank, said.name);
      await letter.fill(edited);
      await page.getByLabel(said.sentOn).fill('2026-11-23');
      await expect(page.getByText(said.due).first()).toBeVisible();
      await expect(page.getByRole('button', { name: said.fresh })).toBeVisible();

      await page.reload();
      await page.getByRole('radio', { name: said.explanation }).check();
      await expect(letter).toHaveValue(edited);
      await expect(page.getByLabel(said.sentOn)).toHaveValue('2026-11-23');

      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('pre')).toHaveText(edited);
      await expect(page.locator('pre')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: said.save }).click();
      expect(await readFile(await (await download).path(), 'utf8')).toBe(edited);

      await page.getByRole('radio', { name: said.language }).check();
      await expect(letter).toHaveValue(new RegExp(said.other));
      await page
        .getByRole('radio', { name: said.language === 'English' ? '中文' : 'English' })
        .check();
      await page.getByRole('button', { name: said.fresh }).click();
      await page.getByRole('button', { name: said.confirm, exact: true }).click();
      await expect(letter).toHaveValue(new RegExp(said.blank.replace(/[[\]]/g, '.')));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(PHONE.width);
    },
  );
}

test('I cannot pay: the letter offers no more than my cash carries, and the page is open to anyone', async ({
  page,
}) => {
  await page.goto('/en/letters/?sample=stretched#hardship');
  const letter = page.getByRole('textbox', { name: words.en.text });
  await page.getByRole('combobox', { name: 'For which debt' }).selectOption('card');
  await expect(letter).toHaveValue(/Article 70/);
  await expect(page.getByText(/at most 60 instalments/)).toBeVisible();
  await page.getByRole('combobox', { name: 'For which debt' }).selectOption('line');
  await expect(letter).not.toHaveValue(/Article 70/);
  expect(await barriersInBothThemes(page)).toEqual([]);
});

test('a record is wrong: I write to the bureau rather than to the lender', async ({ page }) => {
  await page.goto('/en/letters/?sample=stretched#dispute');
  const letter = page.getByRole('textbox', { name: words.en.text });
  await expect(letter).toHaveValue(/To: \[lender on the contract\]/);
  await page.getByRole('radio', { name: 'The credit bureau' }).check();
  await expect(letter).toHaveValue(/To: Credit Reference Center/);
  await page.getByLabel(words.en.sentOn).fill('2026-11-23');
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: /calendar/i }).click();
  expect((await calendar).suggestedFilename()).toBe('limitlens-letter-dispute-2026-11-23.ics');
});
