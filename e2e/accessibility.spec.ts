import { barriersInBothThemes } from './axe';
import { expect, test } from './fixtures';
import { builtPaths } from './routes';

// Results also with a borrower in them.
const paths = builtPaths.flatMap((path) => {
  if (path.endsWith('/result/')) {
    return [path, `${path}?sample=stretched`, `${path}?sample=shopOwner`];
  }
  if (/\/(plan|letters)\/$/.test(path)) return [path, `${path}?sample=stretched`];
  if (path.endsWith('/funding/')) return [path, `${path}?sample=stretched`];
  if (path.endsWith('/doors/'))
    return [path, `${path}?sample=recovering`, `${path}?sample=shopOwner`];
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
