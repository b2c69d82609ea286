import { expect, type Locator, type Page } from '@playwright/test';

const FAR = 120;

/** Presses Tab until the focus is there, as someone without a mouse would. */
export async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Types into a field reached by keyboard. */
export async function typeInto(page: Page, target: Locator, text: string) {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Presses a button or link reached by keyboard. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Chooses an option of a list reached by keyboard. */
export async function chooseIn(page: Page, target: Locator, value: string) {
  await tabTo(page, target);
  await page.keyboard.press('Home');
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if ((await target.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(target).toHaveValue(value);
}

/** Chooses a radio button: Tab to the group, arrows within it. */
export async function chooseRadio(page: Page, target: Locator) {
  const name = await target.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const chosen = group.and(page.locator(':checked'));
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
  await page.keyboard.press('Space');
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await target.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(target).toBeChecked();
}
