import { expect, test as base, type BrowserContext, type Worker } from '@playwright/test';

// What Next.js itself writes after a question mark (its prefetch key, the icons' hashes), and the
// name of a sample borrower. Nothing else may stand there.
const ownKeys = /^(_rsc|(apple-)?icon\.\w+\.(svg|png))$/;
const sampleNames = /^(steady|stretched|recovering|shopOwner)$/;
const isOwn = ([key, value]: [string, string]) =>
  ownKeys.test(key) || (key === 'sample' && sampleNames.test(value));

/** Runs in pages and in workers, which are bound by a policy of their own. */
function tellRefusals() {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy refused ${event.effectiveDirective}: ${event.blockedURI}`);
  });
}

/** A worker that has ended before it could be asked refused nothing that we could still see. */
const watchWorker = (worker: Worker) => void worker.evaluate(tellRefusals).catch(() => null);

/** Everything a page did that the privacy promise, or plain good health, forbids. */
function watch(context: BrowserContext, origin: string): string[] {
  const broken: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    const data = [...url.searchParams].filter((pair) => !isOwn(pair));
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
    page.on('worker', watchWorker);
    page.on('websocket', (socket) => broken.push(`web socket: ${socket.url()}`));
  });
  context.on('serviceworker', watchWorker);
  return broken;
}

/** Every test ends by failing on what is in `broken`, but for what `allowed` matches. */
export const test = base.extend<{ allowed: RegExp | null; broken: string[] }>({
  allowed: [null, { option: true }],
  // Keeping the whole site in each fresh browser would take longer than the tests: the ones about
  // working offline allow it.
  serviceWorkers: 'block',
  broken: [
    async ({ context, baseURL, allowed }, use) => {
      const broken = watch(context, new URL(baseURL ?? '').origin);
      await context.addInitScript(tellRefusals);
      await use(broken);
      expect(broken.filter((line) => !allowed?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
