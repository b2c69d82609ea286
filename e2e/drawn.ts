import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Waits until the page has its heading, and nothing on it is still being fetched or worked out. */
export async function drawn(page: Page) {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[role="status"] > .animate-pulse')).toHaveCount(0);
}
