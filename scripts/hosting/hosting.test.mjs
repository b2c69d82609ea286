import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPolicy } from '../csp.mjs';
import { policyEverywhere, securityHeaders } from '../headers.mjs';
import { answer } from '../serve.mjs';
import { writeHosting } from './write-hosting.mjs';

const page = (script) => withPolicy(`<html><head></head><script>${script}</script></html>`);
const files = {
  'index.html': page('chooser()'),
  'en/index.html': page('english()'),
  'en/check/index.html': page('check()'),
  'en/check/index.txt': 'data',
  '404.html': page('missing()'),
  '404/index.html': page('missing()'),
  'sw.js': 'worker()',
  'theme.js': 'theme()',
  '_next/static/a.js': 'a()',
  'pdf/worker.mjs': 'pdf()',
};

let home;
let site;
let written;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hosting-'));
  site = join(home, 'out');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(site, dirname(path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  await writeHosting(site, join(home, 'hosting'));
  const read = (path) => readFile(join(home, path), 'utf8');
  written = {
    underscore: await read('out/_headers'),
    nginx: await read('hosting/nginx.conf'),
    caddy: await read('hosting/Caddyfile'),
  };
});
afterAll(() => rm(home, { recursive: true }));

/** What Netlify and Cloudflare Pages make of it: every rule that fits, values joined by a comma. */
function byRules(text, path) {
  const headers = {};
  for (const [pattern, ...lines] of text
    .trim()
    .split(/\n(?=\/)/)
    .map((each) => each.split('\n'))) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of fits ? lines : []) {
      const [, name, value] = /^ {2}([^:]+): (.*)$/.exec(line);
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

const block = (text, start) =>
  text
    .slice(text.indexOf(start))
    .split(/\n\s*\}/)[0]
    .split('\n')
    .slice(1);

/** A `map` of nginx or Caddy: key and quoted value a line. */
function mapped(text, start, key) {
  const rows = block(text, start).map((line) => /^\s*"?([^"\s]+)"? "(.*)";?$/.exec(line).slice(1));
  const fits = ([name]) =>
    name.startsWith('~') ? new RegExp(name.slice(1)).test(key) : name === key;
  return (rows.find(fits) ?? rows.find(([name]) => name === 'default'))[1];
}

function byNginx(text, path) {
  const known = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
  const uri = known in files ? `/${known}` : '/404.html';
  const fill = {
    $limitlens_policy: 'map $uri $limitlens_policy',
    $limitlens_cache: 'map $uri $limitlens_cache',
  };
  const lines = [...text.matchAll(/^ {2}add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  return Object.fromEntries(
    lines.map(([, name, value, variable]) => [name, value ?? mapped(text, fill[variable], uri)]),
  );
}

function byCaddy(text, path) {
  const known = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}` in files;
  const [normal, failed] = text.split('handle_errors');
  const rows = block(known ? normal : failed, 'header {');
  const value = (name) =>
    name.replace(/^\{(\w+)\}$/, (_, variable) => mapped(text, `map {path} {${variable}}`, path));
  return Object.fromEntries(
    rows.map((line) => /^\s*(\S+) "(.*)"$/.exec(line)).map(([, name, said]) => [name, value(said)]),
  );
}

const security = Object.keys(securityHeaders());
const pick = (headers, names) => Object.fromEntries(names.map((name) => [name, headers[name]]));
const directivesOf = (policy) =>
  policy
    .split('; ')
    .map((each) => [each.slice(0, each.indexOf(' ')), each.slice(each.indexOf(' ') + 1)]);
const everywhere = [
  '/',
  '/en/',
  '/en/check/',
  '/sw.js',
  '/theme.js',
  '/_next/static/a.js',
  '/pdf/worker.mjs',
  '/404.html',
];

describe.each(everywhere)('%s is answered with the same headers', (path) => {
  test.each([
    ['nginx', byNginx],
    ['caddy', byCaddy],
  ])('by %s', async (host, read) => {
    const { headers } = await answer(site, 'GET', path);
    const names = [...security, 'Cache-Control'];
    expect(pick(read(written[host], path), names)).toEqual(pick(headers, names));
  });

  test('by the rules of _headers, beside what every address gets', async () => {
    const { headers } = await answer(site, 'GET', path);
    const policy = headers['Content-Security-Policy'];
    expect(pick(byRules(written.underscore, path), security)).toEqual({
      ...pick(headers, security),
      'Content-Security-Policy': `${policyEverywhere}, ${policy}`,
    });
  });
});

test('an address that no rule names has what holds everywhere: no frame around it, for one', async () => {
  const { headers } = await answer(site, 'GET', '/no/such/');
  expect(pick(byRules(written.underscore, '/no/such/'), security)).toEqual({
    ...pick(headers, security),
    'Content-Security-Policy': policyEverywhere,
  });
  expect(policyEverywhere).toContain("frame-ancestors 'none'");
  expect(policyEverywhere).not.toMatch(/(default|script)-src/);
});

test.each(['/', '/en/check/', '/sw.js'])(
  '%s is forbidden nothing by what every address gets',
  async (path) => {
    const { headers } = await answer(site, 'GET', path);
    const own = new Map(directivesOf(headers['Content-Security-Policy']));
    for (const [name, value] of directivesOf(policyEverywhere)) {
      expect([name, own.get(name) ?? own.get('default-src')]).toEqual([name, value]);
    }
  },
);

test('a wrong address is answered with the policy of the page it shows', async () => {
  const { headers } = await answer(site, 'GET', '/no/such/');
  const names = [...security, 'Cache-Control'];
  expect(pick(byNginx(written.nginx, '/no/such/'), names)).toEqual(pick(headers, names));
  expect(pick(byCaddy(written.caddy, '/no/such/'), names)).toEqual(pick(headers, names));
});

test('what is asked for again each time stays so: only files named by their content are kept', () => {
  expect(byRules(written.underscore, '/_next/static/a.js')['Cache-Control']).toContain('immutable');
  expect(byRules(written.underscore, '/sw.js')['Cache-Control']).toBeUndefined();
});

test('keeps to what the hosts take: 100 rules, 2,000 characters a line', () => {
  const lines = written.underscore.split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});
