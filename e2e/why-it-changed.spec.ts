import { barriers } from './axe';
import { expect, test } from './fixtures';
import { thorough, thoroughIn } from './thorough';

const NOW = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

const words = {
  'zh-CN': {
    why: '是你变了，还是平台变了',
    explained: /解释得了.*−5\.25 万元/,
    unexplained: /解释不了.*\+1\.45 万元/,
    headline: '额度少了 3.8 万元。单按你的资料变化，会少 5.25 万元',
    table: '看数字表',
    income: /^收入 /,
    alone: '如果只有它变',
    how: '这些份额怎么算，说明不了什么',
    average: '沙普利值',
    lender: '如果是机构那边变了',
    notFact: '别把它当作事实',
    foreign: '美国信用卡，2022 年',
    distance: '离下一次降额还有多远',
    payment: /^最晚 \d+ 月 \d+ 日还上 1,400 元$/,
    late: '晚一天也是晚',
    doNot: '不要再向别家借',
    ask: '回答关于以前的两个问题',
    inquiries: /^申请查询 /,
    lines: '分到每一笔 (申请查询)',
    oneInquiry: '星云网络银行，2026 年 9 月 23 日，贷款审批',
    inquiryShare: '合计，就是这一项的份额',
    wrong: /^如果其中有记录是错的/,
    onlyUntrue: '属实的，提异议没有用，也不该提',
    lateMonth: '这个月其实按时还了：甲银行信用卡中心 · 信用卡，2026 年 7 月逾期',
    corrected: '改正后，今天的额度不变，总分多 82',
    rollOff: '哪天，哪条记录不再计入',
    turn: '2027 年 4 月 24 日起这样的审核会给 2 万元，今天是 1.25 万元',
    leaves: '丁银行，2026 年 10 月 24 日，额度审批：移出近 1 个月，还剩 1 次',
    later: '再往后的 25 个日子',
    lastToLeave: '2028 年 7 月 1 日',
    ahead: '提前留意',
    short: '差 800 元',
    notice: '你手里有机构的通知吗？',
    lenderSide: '机构那一边',
    noticed: '你手里的通知说的',
  },
  en: {
    why: 'Was it you, or the platform',
    explained: /Explained by your figures.*−¥52,500/,
    unexplained: /Not explained by them.*\+¥14,500/,
    headline: 'The limit fell by ¥38,000. Changes in your figures alone would take ¥52,500',
    table: 'The figures as a table',
    income: /^Income/,
    alone: 'If only this had changed',
    how: 'How the shares are worked out, and what they do not show',
    average: 'Shapley value',
    lender: 'If it was the lender',
    notFact: 'do not take it as fact',
    foreign: 'US cards, 2022',
    distance: 'How close the next cut is',
    payment: /^Pay ¥1,400 by \d+ \w{3}$/,
    late: 'Any late day counts as late',
    doNot: 'Do not borrow from another lender',
    ask: 'Answer two questions about before',
    inquiries: /^Applications/,
    lines: 'Shared out line by line (Applications)',
    oneInquiry: '星云网络银行, 23 September 2026, Loan application',
    inquiryShare: 'Sum, which is its share',
    wrong: /^If one of these records is wrong/,
    onlyUntrue: 'What is true should not be disputed',
    lateMonth:
      'This month was in fact paid on time: 甲银行信用卡中心 · Credit card, late in July 2026',
    corrected: 'the total is 82 higher',
    rollOff: 'Which record stops counting, and when',
    turn: 'from 24 April 2027 this review would leave ¥20,000; today it is ¥12,500',
    leaves: '丁银行, 24 October 2026, Limit application: leaves the last 1 month; 1 left in it',
    later: '25 later days',
    lastToLeave: '1 July 2028',
    ahead: 'Look ahead',
    short: '¥800 short',
    notice: 'Do you hold a notice from the lender?',
    lenderSide: 'The lender’s side',
    noticed: 'What your notice says',
  },
};

for (const [locale, said] of Object.entries(words)) {
  const tagged = thoroughIn(locale);
  test(`I can see what share of the cut is mine (${locale})`, tagged, async ({ page }) => {
    await page.goto(`/${locale}/result/?sample=stretched`);
    const why = page.getByRole('region', { name: said.why });
    await expect(why).toContainText(said.headline);
    await expect(why).toContainText(said.explained);
    await expect(why).toContainText(said.unexplained);
    await why.getByText(said.table, { exact: true }).click();
    const shares = why.getByRole('table').filter({ hasText: said.alone });
    await expect(shares.getByRole('row', { name: said.income })).toContainText('−¥17,000');
    await why.getByText(said.how).click();
    await expect(why).toContainText(said.average);
  });

  test(`I can open a share into its inquiries (${locale})`, tagged, async ({ page }) => {
    await page.goto(`/${locale}/result/?sample=stretched`);
    const why = page.getByRole('region', { name: said.why });
    await why.getByText(said.table, { exact: true }).click();
    const shares = why.getByRole('table').filter({ hasText: said.alone }).first();
    const [share] = await shares
      .getByRole('row', { name: said.inquiries })
      .first()
      .getByRole('cell')
      .allInnerTexts();
    await why.getByText(said.lines).click();
    const parts = why.getByRole('table').filter({ hasText: said.inquiryShare }).last();
    await expect(parts.getByRole('row').filter({ hasText: said.oneInquiry })).toBeVisible();
    await expect(parts.getByRole('row', { name: said.inquiryShare })).toContainText(share ?? '?');
  });

  test(`I can see what a wrong record would change (${locale})`, tagged, async ({ page }) => {
    await page.goto(`/${locale}/result/?sample=stretched`);
    const why = page.getByRole('region', { name: said.why });
    await why.getByText(said.wrong).click();
    await expect(why).toContainText(said.onlyUntrue);
    const record = why.getByRole('listitem').filter({ hasText: said.lateMonth });
    await expect(record).toContainText(said.corrected);
  });

  test(
    `I can see the day each record stops counting, and what is coming (${locale})`,
    tagged,
    async ({ page }) => {
      await page.goto(`/${locale}/result/?sample=stretched`);
      const distance = page.getByRole('region', { name: said.distance });
      const calendar = distance.getByRole('region', { name: said.rollOff });
      await expect(calendar).toContainText(said.turn);
      await expect(calendar).toContainText(said.leaves);
      await calendar.locator('summary').filter({ hasText: said.later }).press('Enter');
      await expect(calendar.getByText(said.lastToLeave, { exact: true })).toBeVisible();
      await expect(distance.getByRole('list', { name: said.ahead })).toContainText(said.short);
    },
  );

  test(
    `I am told what might be the lender’s doing, and never as a fact (${locale})`,
    tagged,
    async ({ page }) => {
      await page.goto(`/${locale}/result/?sample=steady`);
      const why = page.getByRole('region', { name: said.why });
      await expect(why.getByRole('region', { name: said.lender })).toContainText(said.notFact);
      await expect(why).toContainText(said.foreign);
      await expect(why.getByRole('link', { name: said.ask })).toHaveAttribute(
        'href',
        `/${locale}/check/full/#earlier`,
      );
    },
  );

  test(
    `I can say that I hold a notice, and the lender’s side gets its share (${locale})`,
    tagged,
    async ({ page }) => {
      await page.goto(`/${locale}/result/?sample=steady`);
      const why = page.getByRole('region', { name: said.why });
      await expect(why.getByRole('definition').filter({ hasText: said.noticed })).toHaveCount(0);
      await why.getByLabel(said.notice).selectOption('closing');
      await expect(why.getByText(said.lenderSide, { exact: true })).toBeVisible();
      await expect(why.getByRole('definition').filter({ hasText: said.noticed })).toBeVisible();
    },
  );

  test(
    `I can see the next payment that must not be missed (${locale})`,
    tagged,
    async ({ page }) => {
      await page.goto(`/${locale}/result/?sample=stretched`);
      const distance = page.getByRole('region', { name: said.distance });
      const first = distance.getByRole('listitem').first();
      await expect(first.getByRole('heading', { name: said.payment })).toBeVisible();
      await expect(first).toContainText(said.late);
      await expect(distance.getByRole('heading', { name: said.doNot })).toBeVisible();
    },
  );

  test(`both can be used on a small phone, by anyone (${locale})`, thorough, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/${locale}/result/?sample=stretched`);
    await page.getByRole('heading', { name: said.doNot }).scrollIntoViewIfNeeded();
    for (const summary of await page.locator('#why-changed summary, #distance summary').all()) {
      await summary.click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await barriers(page, { within: ['#why-changed', '#distance'] })).toEqual([]);
  });
}
