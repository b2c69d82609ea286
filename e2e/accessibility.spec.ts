import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { barriersInBothThemes } from './axe';
import { expect, test } from './fixtures';

// Every page of the build, so that no page is forgotten; results also with a borrower in them.
const built = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('_') && !path.includes('404'))
  .map((path) => (path === '.' ? '/' : `/${path}/`));
const paths = built.flatMap((path) => {
  if (path.endsWith('/result/')) {
    return [path, `${path}?sample=stretched`, `${path}?sample=shopOwner`];
  }
  if (path.endsWith('/plan/')) return [path, `${path}?sample=stretched`];
  return path.endsWith('/policy/') ? [`${path}?sample=shopOwner`] : [path];
});

for (const path of paths) {
  test(`anyone can use ${path}, light or dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await barriersInBothThemes(page)).toEqual([]);
  });
}

test('nothing is wider than a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([path, width]).toEqual([path, 360]);
  }
});
