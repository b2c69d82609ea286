import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The parts to look at, by selector, and the rules to hold; all of the page and all rules. */
type Look = { within?: string[]; rules?: string[] };

/** What axe finds in the way of anyone: each rule with the first place that breaks it. */
export async function barriers(page: Page, { within = [], rules }: Look = {}) {
  const builder = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
  });
  const looked = within.reduce((each, selector) => each.include(selector), builder);
  const { violations } = await looked.analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** The same in light and in dark, where nothing but colours is otherwise. */
export async function barriersInBothThemes(page: Page, within: string[] = []) {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await barriers(page, { within });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await barriers(page, { within, rules: ['color-contrast'] }))];
}
