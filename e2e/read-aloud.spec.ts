import { drawn } from './drawn';
import { expect, test } from './fixtures';
import { pressOn } from './keyboard';

/** Chinese in an English page that a screen reader would try to read as English. */
function chineseUnmarked(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const spoken = parentElement?.matches('script, option, textarea, pre') === false;
    const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
    if (spoken && lang === 'en' && /\p{Script=Han}/u.test(data)) found.push(data);
  }
  return found;
}

test('names in Chinese are read as Chinese on an English page', async ({ page }) => {
  for (const path of ['result', 'funding', 'plan', 'watch']) {
    await page.goto(`/en/${path}/?sample=stretched`);
    await expect(page.getByText('甲银行信用卡中心').first()).toBeAttached();
    await drawn(page);
    expect([path, await page.evaluate(chineseUnmarked)]).toEqual([path, []]);
  }
});

test('I go on from where I was when a button goes away with what it did', async ({ page }) => {
  await page.goto('/en/funding/?sample=stretched');
  const cost = page.getByRole('region', { name: 'What a loan really costs' });
  await pressOn(page, cost.getByRole('button', { name: 'Remove Membership fee' }));
  await expect(cost).toBeFocused();
});

test('a chart is drawn on paper too', async ({ page }) => {
  await page.goto('/en/result/?sample=stretched');
  const chart = page.locator('#limit-terms svg.recharts-surface');
  await expect(chart).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect((await chart.boundingBox())?.width).toBeGreaterThan(200);
});
