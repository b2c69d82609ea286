// What of the pages is to be measured, as the command line says it.

import { parseArgs } from 'node:util';

export type Flags = {
  /** How often Lighthouse visits a page; one in English it visits once. */
  runs: number;
  /** Names of routes as in `check/full`; none for all. */
  routes: string[];
  only: 'pages' | 'keys' | null;
  /** The origin of a site that is served already; `null` to build and serve this one. */
  site: string | null;
  write: boolean;
};

/** Reads what follows `npm run bench:page --`; an Error says what cannot be read. */
export function readFlags(args: string[]): Flags {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '5' },
      routes: { type: 'string', default: '' },
      only: { type: 'string' },
      site: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1');
  const { only = null, site = null, write } = values;
  if (only !== null && only !== 'pages' && only !== 'keys') {
    throw new Error('--only takes pages or keys');
  }
  const routes = values.routes.split(',').filter(Boolean);
  return { runs, routes, only, site: site && new URL(site).origin, write };
}

/** A route without its language: `check/full`, `landing` for a language's first page, else `chooser`. */
function nameOf(path: string): string {
  const [, , name = ''] = /^\/(zh-CN|en)\/(.*?)\/?$/.exec(path) ?? [];
  if (path === '/') return 'chooser';
  return name === '' ? 'landing' : name;
}

/** The pages of the wanted routes in both languages; an Error names a route that is not there. */
export function wantedOf(paths: readonly string[], routes: readonly string[]): string[] {
  const names = new Set(paths.map(nameOf));
  const unknown = routes.find((route) => !names.has(route));
  if (unknown !== undefined) {
    throw new Error(`No route is called ${unknown}; there are: ${[...names].join(', ')}`);
  }
  return paths.filter((path) => routes.length === 0 || routes.includes(nameOf(path)));
}
