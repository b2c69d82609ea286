import { barriers } from './axe';
import { expect, test } from './fixtures';
import { thoroughIn } from './thorough';

const NOW = new Date('2026-11-23T10:00:00+08:00');

test.beforeEach(async ({ page }) => page.clock.setFixedTime(NOW));

const words = {
  'zh-CN': {
    heading: '11 道常见门槛，今天过得了 0 道',
    next: /一切照旧的话，2027 年 10 月 1 日会再打开 5 道/,
    screen: '门槛 A',
    bars: '2 项挡着',
    opens: '2027 年 10 月 1 日起打开，如果一切照旧',
    chart: '往后每个月开几道',
    table: '看数字表',
    unknown: '判断不了',
    fill: '去填',
    one: '值不值得敲一扇',
    noInquiry: /看这一页不会留下查询记录/,
    plan: '看看哪扇门今天开着，哪扇哪天开',
  },
  en: {
    heading: '0 of 11 doors open today',
    next: /5 more open on 1 October 2027/,
    screen: 'Screen A',
    bars: '2 things shut it',
    opens: 'Opens on 1 October 2027 if nothing else changes',
    chart: 'Doors open month by month',
    table: 'The figures as a table',
    unknown: 'Cannot be judged',
    fill: 'Fill it in',
    one: 'Is one worth knocking at?',
    noInquiry: /Looking at this page leaves no inquiry/,
    plan: 'See which doors are open today, and on which day others open',
  },
} as const;

for (const locale of ['zh-CN', 'en'] as const) {
  const told = words[locale];

  test(
    `see on which day a bank's door opens, in ${locale}`,
    thoroughIn(locale),
    async ({ page }) => {
      await page.goto(`/${locale}/plan/?sample=recovering`);
      await page.getByRole('link', { name: told.plan }).click();
      await expect(page.getByRole('heading', { level: 1, name: told.heading })).toBeVisible();
      await expect(page.getByText(told.next)).toBeVisible();
      await expect(page.getByText(told.noInquiry)).toBeVisible();

      const door = page.locator('#door-A');
      await expect(door.getByRole('heading', { name: told.screen })).toBeVisible();
      await expect(door.getByText(told.opens)).toBeVisible();
      await expect(page.locator('#door-E').getByText(told.bars)).toBeVisible();
      const unknown = page.locator('#door-K');
      await expect(unknown.getByText(told.unknown)).toBeVisible();
      await expect(unknown.getByRole('link', { name: told.fill })).toHaveAttribute(
        'href',
        `/${locale}/check/full/#record`,
      );

      const chart = page.getByRole('figure', { name: told.chart });
      await chart.getByText(told.table).click();
      await expect(chart.getByRole('row')).toHaveCount(38);
      await expect(page.getByRole('region', { name: told.one })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    },
  );
}
