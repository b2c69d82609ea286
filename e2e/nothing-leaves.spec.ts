import type { BrowserContext, Page } from '@playwright/test';
import { listFiles } from '../scripts/offline/write-worker.mjs';
import { expect, test } from './fixtures';
import { bill, button, file, fillIn, give, LATER, NOW, type Line } from './import-files';
import { builtPaths } from './routes';

test.use({ serviceWorkers: 'allow' });

// Names and figures that stand nowhere in the site, so that wherever one is found it was mine.
const LENDER = '白鹭洲银行';
const EMPLOYER = '雁荡山造纸厂';
const PLAN = '先还白鹭洲';
const INCOME = '8317.53';
const mine = [LENDER, EMPLOYER, PLAN, '831753', '48317', '48,317', '4831700', '31799', '31,799'];
const written = mine.flatMap((text) => [text, encodeURIComponent(text)]);
const found = (text: string) => written.filter((each) => text.includes(each));

const salaries = [5, 6, 7, 8, 9, 10].map((month): Line => [
  `2026-${String(month).padStart(2, '0')}-05`,
  '收入',
  EMPLOYER,
  '工资',
  '收入',
  INCOME,
]);

/** What every request said, where it came from, and under which titles the pages stood. */
function record(context: BrowserContext) {
  const said: string[] = [];
  context.on('request', (request) => {
    const headers = Object.entries(request.headers()).map(([name, value]) => `${name}: ${value}`);
    said.push([request.method(), request.url(), request.postData() ?? '', ...headers].join('\n'));
  });
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => said.push(frame.url()));
    page.on('load', async () => {
      const seen = await page.evaluate(() => [document.title, document.referrer]).catch(() => []);
      said.push(...seen);
    });
  });
  return said;
}

/** Every address and every text in the browser's stores of files. */
const storedFiles = (page: Page) =>
  page.evaluate(async () => {
    const files: { path: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        const text = await (await store.match(request))?.text();
        files.push({ path: decodeURI(new URL(request.url).pathname), text: text ?? '' });
      }
    }
    return files;
  });

test('I go through every screen, and nothing of mine leaves the device or settles in a store', async ({
  page,
  context,
}) => {
  const said = record(context);
  await page.clock.setFixedTime(NOW);
  await page.goto('/zh-CN/check/import/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await give(page, LATER);
  await expect(page.getByText('读到的条数与报告的信息概要一致。')).toBeVisible();
  await give(page, file(`${LENDER}流水.csv`, bill(salaries)));
  await expect(page.getByText('支付宝账单，6 行')).toBeVisible();
  await fillIn(page, '填进表格');
  await page.goto('/zh-CN/check/full/');
  await page.getByLabel('放款机构').fill(LENDER);
  await page.getByLabel('机构类型').selectOption('bank');
  await page.getByLabel('产品').selectOption('revolving');
  await page.getByLabel('尚欠').fill('31799');
  await expect(page.getByText('已保存在这台设备上')).toBeVisible();
  await page.goto('/zh-CN/check/answers/');
  await button(page, '看结果').click();
  await expect(page).toHaveURL(/\/result\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.goto('/zh-CN/what-if/');
  await page.getByLabel('机构看得到的月收入，填数字').fill('48,317');
  await page.getByLabel('名字', { exact: true }).fill(PLAN);
  await button(page, '留下这组假设').click();
  await expect(page.getByRole('table', { name: '今天和留下的各组假设' })).toContainText(PLAN);
  await button(page, '采用为方案').click();
  await expect(page.getByText('已采用为方案。')).toBeVisible();
  await page.goto('/zh-CN/plan/');
  const calendar = page.waitForEvent('download');
  await button(page, '下载日历文件').click();
  expect((await calendar).url()).toMatch(/^blob:/);
  await page.goto('/zh-CN/history/');
  const backup = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载备份' }).click();
  expect((await backup).suggestedFilename()).toBe('limitlens-2026-11-23.json');

  for (const path of builtPaths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    said.push(await page.title());
  }
  await page.goto('/zh-CN/funding/');
  await expect(page.getByRole('main')).toContainText(LENDER);

  expect(said.filter((line) => found(line).length > 0)).toEqual([]);
  expect(said.filter((line) => /\nreferer: \S/i.test(line))).toEqual([]);
  const { files, later } = await listFiles('out');
  const stored = await storedFiles(page);
  expect(stored.length).toBeGreaterThan(Object.keys(files).length / 2);
  expect(stored.filter(({ path }) => !(path in files) && !(path in later))).toEqual([]);
  expect(stored.flatMap(({ path, text }) => found(text).map((each) => [path, each]))).toEqual([]);
});
