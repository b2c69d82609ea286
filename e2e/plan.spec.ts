import { readFileSync } from 'node:fs';
import { sampleProfiles } from '@/lib/review';
import { barriers } from './axe';
import { putOnDevice } from './device';
import { expect, test } from './fixtures';
import { pressOn, tabTo } from './keyboard';
import { thorough, thoroughIn } from './thorough';

const NOW = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

const words = {
  'zh-CN': {
    wayBack: '怎样拿回额度',
    sets: ['改动最少', '花钱最少', '最快'],
    restored: '这样的审核会维持 5 万元',
    proof: /[\d,]+ 种组合都比过了，没有比这更小的改动。其中重新审核了 [\d,]+ 次/,
    adopt: '就按这个做',
    task: '信用卡还掉 1.24 万元',
    answers: /针对：.*/,
    progress: '共 1 件，做了 1 件',
    ticked: '2026 年 11 月 23 日做完',
    ahead: '往后 24 个月',
    aheadSentence: /照方案做，\d{4} 年 \d+ 月这样的审核会维持 5 万元。不做，那个月会/,
    slip: /漏还一次/,
    download: '下载日历文件',
    drop: '不要这个方案了',
    keep: '留着',
    confirm: '放下',
    none: '还没有方案',
    amount: '一个数目',
    atLeast: '额度至少',
    find: '找一找',
    impossible: '一年里没有哪一组改动走得到',
    hardship: '先谈困难安排',
    wrong: '请填写“额度至少”',
  },
  en: {
    wayBack: 'The way back',
    sets: ['Fewest changes', 'Least cash', 'Soonest'],
    restored: 'this review would leave it at ¥50,000',
    proof: /No smaller change among [\d,]+ combinations/,
    adopt: 'Make this my plan',
    task: 'Pay ¥12,400 off cards',
    answers: /For: .*/,
    progress: '1 of 1 done',
    ticked: 'Done on 23 November 2026',
    ahead: 'The next 24 months',
    aheadSentence: /With the plan, in \w+ \d{4} this review would leave it at ¥50,000\. Without it/,
    slip: /one payment missed/,
    download: 'Download calendar file',
    drop: 'Drop this plan',
    keep: 'Keep it',
    confirm: 'Drop it',
    none: 'No plan yet',
    amount: 'An amount',
    atLeast: 'A limit of at least',
    find: 'Find the way back',
    impossible: 'no set of changes reaches it within a year',
    hardship: 'First, hardship help',
    wrong: 'Enter “A limit of at least”.',
  },
} as const;

/** Lines of a calendar file as a calendar reads them: folded ones put together again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

for (const [locale, said] of Object.entries(words)) {
  const tagged = thoroughIn(locale);
  test(`I make the way back my plan and tick a step (${locale})`, tagged, async ({ page }) => {
    await putOnDevice(page, { profile: sampleProfiles.stretched('2026-11-23') });
    await page.goto(`/${locale}/plan/`);
    const way = page.getByRole('region', { name: said.wayBack });
    const fewest = way.getByRole('article', { name: said.sets[0] });
    await expect(fewest).toContainText(said.restored);
    await expect(fewest).toContainText(said.task);
    for (const name of said.sets) await expect(way.getByRole('article', { name })).toBeVisible();
    await expect(way).toContainText(said.proof);

    await fewest.getByRole('button', { name: said.adopt }).click();
    const step = page.getByRole('checkbox', { name: said.task });
    await expect(page.getByRole('listitem').filter({ has: step })).toContainText(said.answers);
    await step.check();
    await expect(page.getByLabel(said.progress)).toBeVisible();

    await page.reload();
    await expect(page.getByRole('checkbox', { name: said.task })).toBeChecked();
    await expect(page.getByText(said.ticked)).toBeVisible();

    await page.getByRole('button', { name: said.drop }).click();
    await page.getByRole('button', { name: said.keep }).click();
    await expect(page.getByRole('checkbox', { name: said.task })).toBeChecked();
    await page.getByRole('button', { name: said.drop }).click();
    await page.getByRole('button', { name: said.confirm }).click();
    await expect(page.getByRole('heading', { name: said.none })).toBeVisible();
  });

  test(
    `I see where the plan leads and take its days along (${locale})`,
    tagged,
    async ({ page }) => {
      await page.goto(`/${locale}/plan/?sample=stretched`);
      const fewest = page.getByRole('article', { name: said.sets[0] });
      await fewest.getByRole('button', { name: said.adopt }).click();
      const ahead = page.getByRole('figure', { name: said.ahead });
      await expect(ahead).toContainText(said.aheadSentence);
      await expect(ahead).toContainText(said.slip);
      await ahead.locator('summary').click();
      await expect(ahead.getByRole('row')).toHaveCount(26);
      await expect(ahead.locator('svg.recharts-surface')).toBeVisible();

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: said.download }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('limitlens-plan.ics');
      const lines = linesOf(readFileSync(await download.path(), 'utf8'));
      const begun = lines.filter((line) => line === 'BEGIN:VEVENT').length;
      expect(begun).toBeGreaterThan(10);
      expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(begun);
      const summaries = lines.filter((line) => line.startsWith('SUMMARY:'));
      expect(summaries).toContain(`SUMMARY:${said.task.replace(',', '\\,')}`);
      expect(lines).toContain('DTSTART;VALUE=DATE:20261125');
    },
  );

  test(`I am told plainly where nothing reaches a target (${locale})`, tagged, async ({ page }) => {
    await page.goto(`/${locale}/plan/?sample=stretched`);
    const way = page.getByRole('region', { name: said.wayBack });
    await way.getByRole('radio', { name: said.amount }).check();
    await way.getByRole('button', { name: said.find }).click();
    await expect(way.getByRole('alert')).toContainText(said.wrong);
    await way.getByLabel(said.atLeast).fill('20万');
    await way.getByRole('button', { name: said.find }).click();
    await expect(way).toContainText(said.impossible);
    await expect(way.getByRole('heading', { name: said.hardship })).toBeVisible();
  });

  test(`I can do all of it without a mouse (${locale})`, tagged, async ({ page }) => {
    await page.goto(`/${locale}/plan/?sample=stretched`);
    const adopt = page
      .getByRole('article', { name: said.sets[0] })
      .getByRole('button', { name: said.adopt });
    await pressOn(page, adopt);
    const step = page.getByRole('checkbox', { name: said.task });
    await tabTo(page, step);
    await page.keyboard.press('Space');
    await expect(page.getByLabel(said.progress)).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pressOn(page, page.getByRole('button', { name: said.download })),
    ]);
    expect(download.suggestedFilename()).toBe('limitlens-plan.ics');
  });

  test(`it can be used on a small phone, by anyone (${locale})`, thorough, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/${locale}/plan/?sample=stretched`);
    const adopt = page.getByRole('article', { name: said.sets[0] }).getByRole('button');
    await expect(adopt).toBeVisible();
    for (const adopted of [false, true]) {
      if (adopted) await adopt.click();
      if (adopted) await expect(page.locator('svg.recharts-surface')).toBeVisible();
      for (const summary of await page.locator('main details:not([open]) > summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await barriers(page)).toEqual([]);
    }
  });
}
