import type { APIResponse } from '@playwright/test';
import { securityHeaders } from '../scripts/headers.mjs';
import { drawn } from './drawn';
import { expect, test } from './fixtures';
import { builtPaths } from './routes';

function expectSealed(response: APIResponse) {
  const headers = response.headers();
  const sent = Object.entries(securityHeaders()).filter(([name]) => !name.startsWith('Content-S'));
  for (const [name, value] of sent) expect(headers[name.toLowerCase()]).toBe(value);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
}

for (const [goal, path, lang] of [
  ['find the front door', '/', 'zh-CN'],
  ['read it in Chinese', '/zh-CN/', 'zh-CN'],
  ['read it in English', '/en/', 'en'],
] as const) {
  test(`I can ${goal}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await drawn(page);
  });
}

test.describe('a wrong address', () => {
  test.use({ allowed: /status of 404/ });

  test('I am told so, and led back', async ({ page }) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    await page.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('what I am sent can only talk to where it came from', async ({ page, request }) => {
  const scripts: string[] = [];
  page.on('request', (each) => {
    if (each.resourceType() === 'script') scripts.push(each.url());
  });
  await page.goto('/zh-CN/');
  expect(scripts.length).toBeGreaterThan(0);
  for (const url of [...builtPaths, '/no/such/page', '/no/such.js', '/sw.js', ...scripts]) {
    expectSealed(await request.get(url));
  }
  for (const path of builtPaths) {
    expect((await request.get(path)).headers()['content-security-policy']).toContain("'sha256-");
  }
});

test('what browsers ask for unasked is there', async ({ request }) => {
  const icon = await request.get('/favicon.ico');
  expect(icon.status()).toBe(200);
  expect(icon.headers()['content-type']).toBe('image/x-icon');
  expect((await request.get('/robots.txt')).status()).toBe(200);
});
