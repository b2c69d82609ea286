import { expect, test as base, type BrowserContext } from '@playwright/test';

// What Next.js itself writes after a question mark: its prefetch key and the icon's hash.
const ownKeys = /^(_rsc|icon\.\w+\.svg)$/;

/** Everything a page did that the privacy promise, or plain good health, forbids. */
function watch(context: BrowserContext, origin: string): string[] {
  const broken: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    const data = [...url.searchParams.keys()].filter((key) => !ownKeys.test(key));
    if (url.origin !== origin) broken.push(`request off origin: ${url.href}`);
    if (!['GET', 'HEAD'].includes(request.method())) {
      broken.push(`${request.method()} request: ${url.href}`);
    }
    if (data.length > 0) broken.push(`request with data in its address: ${url.href}`);
  });
  context.on('weberror', (thrown) => broken.push(`uncaught: ${thrown.error().message}`));
  context.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error') broken.push(`console: ${message.text()} (${url})`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => broken.push(`web socket: ${socket.url()}`));
  });
  return broken;
}

/** Every test ends by failing on what is in `broken`, but for what `allowed` matches. */
export const test = base.extend<{ allowed: RegExp | null; broken: string[] }>({
  allowed: [null, { option: true }],
  broken: [
    async ({ context, baseURL, allowed }, use) => {
      const broken = watch(context, new URL(baseURL ?? '').origin);
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy refused ${event.effectiveDirective}: ${event.blockedURI}`);
        });
      });
      await use(broken);
      expect(broken.filter((line) => !allowed?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
