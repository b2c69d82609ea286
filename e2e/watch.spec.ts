import { expect, test } from './fixtures';

// The watch in fixtures.ts is worth what it notices: here each misdeed is done, and must be seen.
const misdeeds: [name: string, noticed: RegExp, deed: () => unknown][] = [
  [
    'a script written into the page',
    /policy refused script-src-elem: inline/,
    () => {
      const script = document.createElement('script');
      script.textContent = 'window.name = "ran"';
      document.body.append(script);
    },
  ],
  [
    'a style written as text',
    /policy refused style-src-attr: inline/,
    () => document.body.setAttribute('style', 'color: red'),
  ],
  [
    'a call to another origin',
    /policy refused connect-src/,
    () => fetch('http://127.0.0.1:9/').catch(() => null),
  ],
  [
    'a picture from another origin',
    /request off origin|policy refused img-src/,
    () => {
      new Image().src = 'http://127.0.0.1:9/?income=1';
    },
  ],
  [
    'figures sent by POST',
    /^POST request/,
    () => fetch('/', { method: 'POST', body: '{}' }).then(() => null),
  ],
  [
    'figures sent in an address',
    /data in its address: .*\?income=1/,
    () => fetch('/?income=1').then(() => null),
  ],
  [
    'an error nobody caught',
    /^uncaught: nobody caught this/,
    () => {
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
    },
  ],
];

test.use({ allowed: /./ });

for (const [name, noticed, deed] of misdeeds) {
  test(`I am kept from ${name}: it would be noticed`, async ({ page, broken }) => {
    await page.goto('/en/');
    await page.evaluate(deed);
    await expect.poll(() => broken.some((line) => noticed.test(line))).toBe(true);
  });
}

test('I am kept from a worker that calls another origin: it would be noticed', async ({
  page,
  broken,
}) => {
  await page.goto('/en/');
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.evaluate(() => void new Worker('/pdf/pdf.worker.min.mjs', { type: 'module' })),
  ]);
  await expect
    .poll(async () => {
      await worker.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => null));
      return broken.some((line) => /policy refused connect-src/.test(line));
    })
    .toBe(true);
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('I am kept from one that calls another origin: it would be noticed', async ({
    page,
    context,
    broken,
  }) => {
    const waited = context.waitForEvent('serviceworker');
    await page.goto('/en/');
    const worker = await waited;
    await expect
      .poll(async () => {
        await worker.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => null));
        return broken.some((line) => /policy refused connect-src/.test(line));
      })
      .toBe(true);
  });
});
