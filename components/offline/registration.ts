// The service worker's side of a page: registered once the page is quiet, and asked whether a new
// version waits. A new version never takes over by itself; see docs/decisions/0026-offline.md.

const WORKER = '/sw.js';

/** How long a page has been there before the rest of the site is fetched, in milliseconds: reading it
 * and preparing its links come first. */
const REST = 10_000;

type Heard = (waiting: ServiceWorker) => void;

/** Only a built site over a secure connection has a worker; anywhere else there is nothing to do. */
export const workersHere = (): ServiceWorkerContainer | null =>
  process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator && isSecureContext
    ? navigator.serviceWorker
    : null;

/**
 * Keeps the site on this device, and says when a new version has been fetched and waits while this
 * page is of the one before. A browser that refuses goes on without.
 */
export async function keepSite(workers: ServiceWorkerContainer, hear: Heard): Promise<void> {
  const registration = await workers.register(WORKER, { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return;
  const tell = () => {
    if (registration.waiting && workers.controller) hear(registration.waiting);
  };
  const follow = () => registration.installing?.addEventListener('statechange', tell);
  registration.addEventListener('updatefound', follow);
  follow();
  tell();
}

/** Lets the waiting version take over, then calls `then`: the page is to be opened anew. */
export function takeOver(
  workers: ServiceWorkerContainer,
  waiting: ServiceWorker,
  then: () => void,
) {
  workers.addEventListener('controllerchange', then, { once: true });
  waiting.postMessage('take-over');
}

/** Calls back once the page has loaded and rested; returns how to call that off. */
export function whenQuiet(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => (timer = setTimeout(work, REST));
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('load', begin);
  };
}
