import { barriersInBothThemes } from './axe';
import { drawn } from './drawn';
import { expect, test } from './fixtures';
import { builtPaths } from './routes';
import { thorough } from './thorough';

/** Pages that say little without a borrower; what they say then is looked at in one language. */
const withBorrower = /\/(result|plan|letters|funding)\/$/;

const paths = builtPaths.flatMap((path) => {
  const english = path.startsWith('/en/');
  if (withBorrower.test(path)) {
    const shop = english && path.endsWith('/result/') ? [`${path}?sample=shopOwner`] : [];
    return [`${path}?sample=stretched`, ...(english ? shop : [path])];
  }
  if (path.endsWith('/doors/')) return [`${path}?sample=${english ? 'shopOwner' : 'recovering'}`];
  return path.endsWith('/policy/') ? [`${path}?sample=shopOwner`] : [path];
});

for (const path of paths) {
  // The rules are by far the longest page; the dialogs and rules in use are looked at elsewhere.
  const again = path.startsWith('/en/') || path.includes('/policy/') ? thorough : {};
  test(`anyone can use ${path}, light or dark`, again, async ({ page }) => {
    await page.goto(path);
    await drawn(page);
    expect(await barriersInBothThemes(page)).toEqual([]);
  });
}
