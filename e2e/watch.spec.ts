import { test } from './fixtures';

// The watch in fixtures.ts is worth what it notices: each of these must fail under it.
const misdeeds = {
  'a script written into the page': () => {
    const script = document.createElement('script');
    script.textContent = 'window.name = "ran"';
    document.body.append(script);
  },
  'a style written as text': () => {
    document.body.setAttribute('style', 'color: red');
  },
  'a call to another origin': () => fetch('http://127.0.0.1:9/').catch(() => null),
  'figures sent by POST': () => fetch('/', { method: 'POST', body: '{}' }),
  'figures sent in an address': () => fetch('/?income=1'),
  'an error nobody caught': () => {
    setTimeout(() => {
      throw new Error('nobody caught this');
    });
  },
};

for (const [name, misdeed] of Object.entries(misdeeds)) {
  test(`the promise is broken by ${name}, and that is noticed`, async ({ page }) => {
    test.fail();
    await page.goto('/en/');
    await page.evaluate(misdeed);
    await page.waitForTimeout(200);
  });
}
