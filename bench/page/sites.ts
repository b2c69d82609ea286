// What is measured: every route of the export, and a bare Next page built and served like them.

import { readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, resolve } from 'node:path';
import { ensureBuilt } from '../../scripts/build.mjs';
import { addPolicies } from '../../scripts/csp.mjs';
import { root, tool } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';

type Site = { origin: string; close: () => void };

async function served(folder: string): Promise<Site> {
  const server: Server = await serve(folder, 0);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** The app as `npm start` serves it, built if need be; or the one that is served at `site` already. */
export async function openApp(site: string | null): Promise<Site> {
  if (site !== null) return { origin: site, close: () => {} };
  await ensureBuilt();
  return served(resolve(root, 'out'));
}

/** One page of Next.js and React with nothing on it, under the same policy and server. */
export async function serveBare(): Promise<Site> {
  const folder = resolve(root, 'bench/page/bare');
  await tool('next', ['build', folder], 'The bare page could not be built.');
  // Next.js's own page for wrong addresses has styles that the policy refuses; nobody goes there.
  for (const unused of ['404.html', '404', '_not-found']) {
    rmSync(resolve(folder, 'out', unused), { recursive: true, force: true });
  }
  await addPolicies(resolve(folder, 'out'));
  const { origin, close } = await served(resolve(folder, 'out'));
  const tidy = () => {
    close();
    for (const made of ['out', '.next']) rmSync(resolve(folder, made), { recursive: true });
  };
  return { origin, close: tidy };
}

/** The address of every page of the app, those in Chinese first. */
export function pathsOf(): string[] {
  return readdirSync(resolve(root, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !/^(404|_not-found)/.test(file))
    .map((file) => dirname(file).replaceAll('\\', '/'))
    .map((path) => (path === '.' ? '/' : `/${path}/`))
    .sort()
    .reverse();
}
