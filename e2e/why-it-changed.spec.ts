import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

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
  },
};

for (const [locale, said] of Object.entries(words)) {
  test(`I can see what share of the cut is mine (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/result/?sample=stretched`);
    const why = page.getByRole('region', { name: said.why });
    await expect(why).toContainText(said.headline);
    await expect(why).toContainText(said.explained);
    await expect(why).toContainText(said.unexplained);
    await why.getByText(said.table, { exact: true }).click();
    const shares = why.getByRole('table').filter({ hasText: said.alone });
    await expect(shares.getByRole('row', { name: said.income })).toContainText('−¥17,500');
    await why.getByText(said.how).click();
    await expect(why).toContainText(said.average);
  });

  test(`I am told what might be the lender’s doing, and never as a fact (${locale})`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/result/?sample=steady`);
    const why = page.getByRole('region', { name: said.why });
    await expect(why.getByRole('region', { name: said.lender })).toContainText(said.notFact);
    await expect(why).toContainText(said.foreign);
    await expect(why.getByRole('link', { name: said.ask })).toHaveAttribute(
      'href',
      `/${locale}/check/full/#earlier`,
    );
  });

  test(`I can see the next payment that must not be missed (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/result/?sample=stretched`);
    const distance = page.getByRole('region', { name: said.distance });
    const first = distance.getByRole('listitem').first();
    await expect(first.getByRole('heading', { name: said.payment })).toBeVisible();
    await expect(first).toContainText(said.late);
    await expect(distance.getByRole('heading', { name: said.doNot })).toBeVisible();
  });

  test(`both can be used on a small phone, by anyone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/${locale}/result/?sample=stretched`);
    await page.getByRole('heading', { name: said.doNot }).scrollIntoViewIfNeeded();
    for (const summary of await page.locator('#why-changed summary, #distance summary').all()) {
      await summary.click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const { violations } = await new AxeBuilder({ page })
      .include('#why-changed')
      .include('#distance')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
