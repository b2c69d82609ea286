// The headers of scripts/headers.mjs in the words of common static hosts. `site` says which page
// (by address: '/en/check/', '/404.html') has which policy, and which other files stand at the top.

import { types } from '../files.mjs';
import { cacheControl, policyEverywhere, securityHeaders } from '../headers.mjs';

const POLICY = 'Content-Security-Policy';
const HASHED = '/_next/static/';
const MISSING = '/404.html';

const policyOf = (policy) => securityHeaders(policy)[POLICY];
const others = () => Object.entries(securityHeaders()).filter(([name]) => name !== POLICY);

const rule = (path, headers) =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Netlify's and Cloudflare Pages' `_headers`. Both join a header that two rules set, and two
 * policies must both hold: so what every address gets, unknown ones too, says nothing of scripts,
 * and the rest is said once where the page is known.
 */
export function underscoreHeaders({ pages, folders, files }) {
  const plain = [[POLICY, policyOf()]];
  return [
    rule('/*', [[POLICY, policyEverywhere], ...others()]),
    ...Object.entries(pages).map(([path, policy]) => rule(path, [[POLICY, policyOf(policy)]])),
    ...folders.map((name) => rule(`/${name}/*`, plain)),
    ...files.map((name) => rule(`/${name}`, plain)),
    rule(`${HASHED}*`, [['Cache-Control', cacheControl(HASHED)]]),
    '',
  ].join('\n');
}

const quoted = (text) => `"${text}"`;
const fileOf = (path) => `${path}index.html`;

const kinds = Object.entries(types).map(([ending, type]) => [ending, type.split(';')[0]]);
const written = Object.values(types).filter((type) => type.includes('charset'));
const textKinds = [...new Set(written.map((type) => type.split(';')[0]))]
  .filter((kind) => kind !== 'text/html')
  .join(' ');

/** nginx looks at the file it has found, so a page is named by its file. */
export function nginx({ pages }) {
  const lines = Object.entries(pages).map(([path, policy]) => {
    const file = path.endsWith('/') ? fileOf(path) : path;
    return `  ${quoted(file)} ${quoted(policyOf(policy))};`;
  });
  return `# Include this inside http { }. Say where the exported site stands, and your own names.
map $uri $limitlens_policy {
  default ${quoted(policyOf())};
${lines.join('\n')}
}

map $uri $limitlens_cache {
  default ${quoted(cacheControl(''))};
  "~^${HASHED}" ${quoted(cacheControl(HASHED))};
}

server {
  listen 80;
  server_name limitlens.example;
  root /srv/limitlens/out;
  index index.html;
  absolute_redirect off;
  error_page 403 404 =404 ${MISSING};

  types {
${kinds.map(([ending, kind]) => `    ${kind} ${ending};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${textKinds};
  gzip on;
  gzip_types ${textKinds} image/svg+xml application/wasm;

  add_header ${POLICY} $limitlens_policy always;
  add_header Cache-Control $limitlens_cache always;
${others()
  .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  .join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Caddy looks at the address that was asked for; a missing page is answered in a block of its own. */
export function caddy({ pages }) {
  const lines = Object.entries(pages).flatMap(([path, policy]) =>
    (path.endsWith('/') ? [path, fileOf(path)] : [path]).map(
      (name) => `    ${name} ${quoted(policyOf(policy))}`,
    ),
  );
  const set = (name, value) => `    ${name} ${quoted(value)}`;
  const common = others().map(([name, value]) => set(name, value));
  return `# Say where the exported site stands, and your own name in place of the first line.
limitlens.example {
  root * /srv/limitlens/out
  encode zstd gzip

  @write not method GET HEAD
  respond @write 405

  map {path} {limitlens_policy} {
${lines.join('\n')}
    default ${quoted(policyOf())}
  }
  map {path} {limitlens_cache} {
    ~^${HASHED} ${quoted(cacheControl(HASHED))}
    default ${quoted(cacheControl(''))}
  }

  header {
${set(POLICY, '{limitlens_policy}')}
${set('Cache-Control', '{limitlens_cache}')}
${common.join('\n')}
  }
  @manifest path *.webmanifest
  header @manifest Content-Type ${quoted(types.webmanifest)}
  file_server

  handle_errors {
    rewrite * ${MISSING}
    header {
${set(POLICY, policyOf(pages[MISSING]))}
${set('Cache-Control', cacheControl(''))}
${common.map((line) => `  ${line}`).join('\n')}
    }
    file_server
  }
}
`;
}
