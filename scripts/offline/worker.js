// The service worker: answers for the site's own files from this device, so that every page opens
// without a network. The build writes `FILES` and `LATER` in front of it: path → sha256 of what
// stands there. Nothing else is ever kept, so nothing of a borrower's can be.
/* global FILES, LATER */

const STORE = 'limitlens-files';
const AT_ONCE = 6;
const MISSING = '/404/';

// A file is kept under the path where it was first named and its hash; twins are kept once.
const firstPath = new Map(
  [...Object.entries(LATER), ...Object.entries(FILES)]
    .reverse()
    .map(([path, hash]) => [hash, path]),
);
const keyOf = (hash) => `${encodeURI(firstPath.get(hash))}?${encodeURIComponent(hash)}`;
const hashOf = (path) =>
  Object.hasOwn(FILES, path) ? FILES[path] : Object.hasOwn(LATER, path) ? LATER[path] : null;

/** What stands at the path on the host, if it is exactly what this build put there. */
async function fetchExact(hash) {
  const path = encodeURI(firstPath.get(hash));
  const response = await fetch(path, { cache: 'no-cache', integrity: `sha256-${hash}` });
  if (!response.ok || response.redirected) throw new TypeError(`${path}: ${response.status}`);
  return response;
}

async function keep(store, hash) {
  const response = await fetchExact(hash);
  await store.put(keyOf(hash), response.clone());
  return response;
}

/** Fetches all files that are not kept yet, so that a new version costs only what has changed. */
async function keepAll() {
  const store = await caches.open(STORE);
  const wanted = [...new Set(Object.values(FILES))];
  const next = async () => {
    for (let hash = wanted.pop(); hash; hash = wanted.pop()) {
      if (!(await store.match(keyOf(hash)))) await keep(store, hash);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** Drops what no page needs. Another open window may still be of the version before: then later. */
async function tidy() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const store = await caches.open(STORE);
  const wanted = new Set(
    [...firstPath.keys()].map((hash) => new URL(keyOf(hash), self.origin).href),
  );
  for (const { url } of await store.keys()) {
    if (!wanted.has(url)) await store.delete(url);
  }
}

/** The same answer without the address it came from: a worker takes its own from there, and its settings. */
const nameless = ({ body, status, headers }) => new Response(body, { status, headers });

async function kept(request, hash) {
  const store = await caches.open(STORE);
  const found = await store.match(keyOf(hash));
  if (found) return nameless(found);
  return keep(store, hash).then(nameless, () => fetch(request));
}

/** A file of the version before, for a window that is still open; else what the host says. */
async function leftover(request, path) {
  const store = await caches.open(STORE);
  const found = await store.match(encodeURI(path), { ignoreSearch: true });
  return found ? nameless(found) : fetch(request);
}

async function missing() {
  const store = await caches.open(STORE);
  const { body, headers } = await store.match(keyOf(FILES[MISSING]));
  return new Response(body, { status: 404, headers });
}

/** The answer, or null to leave the request to the browser. The query says nothing here. */
function answerTo(request, path, query) {
  const hash = hashOf(path);
  if (hash !== null) return kept(request, hash);
  if (path.startsWith('/_next/static/')) return leftover(request, path);
  if (request.mode !== 'navigate') return null;
  if (hashOf(`${path}/`) !== null)
    return Response.redirect(`${self.origin}${encodeURI(path)}/${query}`, 308);
  return fetch(request).catch(missing);
}

function decoded(pathname) {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('activate', (event) =>
  event.waitUntil(tidy().then(() => self.clients.claim())),
);

// Only a reader's consent brings a new version in while pages of the old one are open.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (origin !== self.origin || (method !== 'GET' && method !== 'HEAD')) return;
  const answer = answerTo(event.request, decoded(pathname), search);
  if (answer === null) return;
  const bodiless = ({ status, headers }) => new Response(null, { status, headers });
  event.respondWith(method === 'HEAD' ? Promise.resolve(answer).then(bodiless) : answer);
});
