import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './scripts/browser.mjs';

const port = Number(process.env['E2E_PORT'] ?? 3217);
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'reports/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // What fails once and passes when tried again is named at the end, and counted as that.
  retries: 1,
  // One more than small machines have cores: a page waits as often as it works.
  workers: 3,
  // A slow machine is no failure: nothing here is judged by the clock.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    // A browser context is swept clean between tests, not made anew: half of a short test was that.
    reuseContext: true,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace of each step would take longer than the steps: `npx playwright test --trace on` has one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(await findBrowser()),
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    url: `${baseURL}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
