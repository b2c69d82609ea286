// The headers of scripts/headers.mjs in the words of common static hosts. `site` says which page
// (by address, '/en/check/') has which policy, and which other files stand at the top.

import { cacheControl, securityHeaders } from '../headers.mjs';

const POLICY = 'Content-Security-Policy';
const HASHED = '/_next/static/';

const policyOf = (policy) => securityHeaders(policy)[POLICY];
const others = () => Object.entries(securityHeaders()).filter(([name]) => name !== POLICY);

const rule = (path, headers) =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Netlify's and Cloudflare Pages' `_headers`. Both join a header that two rules set, and two
 * policies must both hold, so no address gets the policy from two rules.
 */
export function underscoreHeaders({ pages, folders, files }) {
  const plain = [[POLICY, policyOf()]];
  return [
    rule('/*', others()),
    ...Object.entries(pages).map(([path, policy]) => rule(path, [[POLICY, policyOf(policy)]])),
    ...folders.map((name) => rule(`/${name}/*`, plain)),
    ...files.map((name) => rule(`/${name}`, plain)),
    rule(`${HASHED}*`, [['Cache-Control', cacheControl(HASHED)]]),
    '',
  ].join('\n');
}

const quoted = (text) => `"${text}"`;
const fileOf = (path) => `${path}index.html`;

/** nginx looks at the file it has found, so a page is named by its file. */
export function nginx({ pages, missing }) {
  const named = { ...pages, '/404.html': missing };
  const lines = Object.entries(named).map(([path, policy]) => {
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

include mime.types;
types {
  text/javascript js mjs;
  application/manifest+json webmanifest;
}

server {
  listen 80;
  server_name limitlens.example;
  root /srv/limitlens/out;
  index index.html;
  charset utf-8;
  charset_types text/plain text/css text/javascript application/json application/manifest+json;
  error_page 404 /404.html;
  gzip on;
  gzip_types text/plain text/css text/javascript application/json application/manifest+json image/svg+xml;

  add_header ${POLICY} $limitlens_policy always;
  add_header Cache-Control $limitlens_cache always;
${others()
  .map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  .join('\n')}

  location / {
    limit_except GET { deny all; }
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Caddy looks at the address that was asked for; a missing page is answered in a block of its own. */
export function caddy({ pages, missing }) {
  const lines = Object.entries(pages).flatMap(([path, policy]) =>
    [path, fileOf(path)].map((name) => `    ${name} ${quoted(policyOf(policy))}`),
  );
  const set = (name, value) => `    ${name} ${quoted(value)}`;
  const common = others().map(([name, value]) => set(name, value));
  return `# Say where the exported site stands, and your own name in place of the first line.
limitlens.example {
  root * /srv/limitlens/out
  encode zstd gzip

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
  file_server

  handle_errors {
    rewrite * /404.html
    header {
${set(POLICY, policyOf(missing))}
${set('Cache-Control', cacheControl(''))}
${common.map((line) => `  ${line}`).join('\n')}
    }
    file_server
  }
}
`;
}
