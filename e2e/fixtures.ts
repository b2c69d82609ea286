import {
  expect,
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
  type WebError,
  type WebSocket,
  type Worker,
} from '@playwright/test';

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

/** Everything that pages do which the privacy promise, or plain good health, forbids. */
function watch(context: BrowserContext, origin: string) {
  const broken: string[] = [];
  const onRequest = (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    const data = [...url.searchParams].filter((pair) => !isOwn(pair));
    if (url.origin !== origin) broken.push(`request off origin: ${url.href}`);
    if (!['GET', 'HEAD'].includes(request.method())) {
      broken.push(`${request.method()} request: ${url.href}`);
    }
    if (data.length > 0) broken.push(`request with data in its address: ${url.href}`);
  };
  const onError = (thrown: WebError) => broken.push(`uncaught: ${thrown.error().message}`);
  const onConsole = (message: ConsoleMessage) => {
    const { url } = message.location();
    if (message.type() === 'error') broken.push(`console: ${message.text()} (${url})`);
  };
  const onSocket = (socket: WebSocket) => broken.push(`web socket: ${socket.url()}`);
  const onPage = (page: Page) => page.on('worker', watchWorker).on('websocket', onSocket);
  context.on('request', onRequest).on('weberror', onError).on('console', onConsole);
  context.on('page', onPage).on('serviceworker', watchWorker);
  context.pages().forEach(onPage);
  const stop = () => {
    context.off('request', onRequest).off('weberror', onError).off('console', onConsole);
    context.off('page', onPage).off('serviceworker', watchWorker);
    for (const page of context.pages()) page.off('worker', watchWorker).off('websocket', onSocket);
  };
  return { broken, stop };
}

/** Every test ends by failing on what is in `broken`, but for what `allowed` matches. */
export const test = base.extend<{ allowed: RegExp | null; broken: string[] }>({
  allowed: [null, { option: true }],
  // Keeping the whole site in each fresh browser would take longer than the tests: the ones about
  // working offline allow it.
  serviceWorkers: 'block',
  broken: [
    async ({ context, baseURL, allowed }, use) => {
      // The next test may be given the same context, swept clean: what listens goes with its test.
      const { broken, stop } = watch(context, new URL(baseURL ?? '').origin);
      await context.addInitScript(tellRefusals);
      await use(broken);
      stop();
      expect(broken.filter((line) => !allowed?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
