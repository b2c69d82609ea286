import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { policyIn } from './csp.mjs';
import { fileAt, pathIn, typeOf } from './files.mjs';
import { cacheControl, securityHeaders } from './headers.mjs';
import { root } from './run.mjs';
import { Stop, isMain, report } from './steps.mjs';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const packers = {
  br: (body) => promisify(brotliCompress)(body, quality),
  gzip: (body) => promisify(gzip)(body),
};
const packed = new Map();

/** The body in the best encoding the client takes; each file is packed once. */
async function encoded(file, type, accepted) {
  const text = /^text|json|xml|svg|wasm/.test(type) && file.body.length > 1024;
  const name = text && ['br', 'gzip'].find((each) => new RegExp(`\\b${each}\\b`).test(accepted));
  if (!name) return { body: file.body, headers: text ? { Vary: 'Accept-Encoding' } : {} };
  const key = `${name} ${file.path} ${file.etag}`;
  if (!packed.has(key)) packed.set(key, await packers[name](file.body));
  return { body: packed.get(key), headers: { Vary: 'Accept-Encoding', 'Content-Encoding': name } };
}

async function find(folder, pathname) {
  const path = pathIn(folder, pathname);
  const file = path && (await fileAt(path));
  if (file !== 'folder') return file;
  return pathname.endsWith('/') ? fileAt(join(path, 'index.html')) : 'folder';
}

/** What to answer: `{ status, headers, body }`. The query is not looked at. */
export async function answer(folder, method, url, wanted = {}) {
  const plain = (status, body, headers = {}) => ({
    status,
    headers: { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: Buffer.from(body),
  });
  if (method !== 'GET' && method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.\n', { Allow: 'GET, HEAD' });
  }
  const [, pathname, query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url);
  const found = await find(folder, pathname);
  if (found === 'folder') {
    return plain(308, '', { Location: `/${pathname.replace(/^\/+/, '')}/${query}` });
  }
  const file = found ?? (await fileAt(join(folder, '404.html')));
  if (!file) return plain(404, 'Not found.\n');
  const type = typeOf(file.path);
  const policy = type.startsWith('text/html') ? policyIn(file.body.toString('utf8')) : undefined;
  const headers = {
    ...securityHeaders(policy),
    'Content-Type': type,
    'Cache-Control': cacheControl(found ? pathname : ''),
    ETag: file.etag,
  };
  if (found && wanted['if-none-match'] === file.etag) return { status: 304, headers };
  const { body, headers: more } = await encoded(file, type, wanted['accept-encoding'] ?? '');
  return { status: found ? 200 : 404, headers: { ...headers, ...more }, body };
}

/** Serves `folder` on this machine; resolves to the server once it listens. */
export function serve(folder, port, host = '127.0.0.1') {
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answer(
        folder,
        request.method,
        request.url,
        request.headers,
      );
      const length = body ? { 'Content-Length': body.length } : {};
      response.writeHead(status, { ...headers, ...length });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      console.error(error);
      response.writeHead(500, securityHeaders()).end();
    }
  });
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(error.code === 'EADDRINUSE' ? busy(port) : error));
    server.listen(port, host, () => done(server));
  });
}

const busy = (port) =>
  new Stop(
    `Port ${port} is taken by another program, perhaps LimitLens in another window.\n` +
      `Close that one, or choose another port: PORT=${port + 1} npm start`,
  );

const site = resolve(root, 'out');

function portWanted() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Stop(`PORT must be a number from 1 to 65535; it is '${process.env.PORT}'.`);
}

/** Stops before any work is done for an address that is taken. */
export async function checkPort() {
  const server = await serve(site, portWanted(), process.env.HOST);
  server.close();
  return String(portWanted());
}

/** Serves out/ where PORT and HOST say, and prints the address. */
export async function serveSite() {
  const server = await serve(site, portWanted(), process.env.HOST);
  console.log(
    `\nLimitLens 额度透视 is at http://localhost:${portWanted()}/  (stop it with Ctrl+C)`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

if (isMain(import.meta)) await serveSite().catch(report);
