import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyIn } from '../csp.mjs';
import { caddy, nginx, underscoreHeaders } from './formats.mjs';

/** The pages of an exported site with their policies, and what else stands at its top. */
async function readSite(folder) {
  const all = (await readdir(folder, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = {};
  for (const file of all.filter((each) => /(^|\/)index\.html$|^404\.html$/.test(each)).sort()) {
    const policy = policyIn(await readFile(join(folder, file), 'utf8'));
    pages[`/${file.replace(/index\.html$/, '')}`] = policy;
  }
  const top = (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const holdsPages = (name) => Object.keys(pages).some((path) => path.startsWith(`/${name}/`));
  return {
    pages,
    folders: top.filter((each) => each.isDirectory() && !holdsPages(each.name)).map(nameOf),
    files: top
      .filter((each) => each.isFile() && /\.(js|mjs|json|svg|txt)$/.test(each.name))
      .map(nameOf),
  };
}

const nameOf = ({ name }) => name;

/** Writes `_headers` into the site, and what nginx and Caddy want into a folder beside it. */
export async function writeHosting(folder, beside) {
  const site = await readSite(folder);
  await mkdir(beside, { recursive: true });
  await writeFile(join(folder, '_headers'), underscoreHeaders(site));
  await writeFile(join(beside, 'nginx.conf'), nginx(site));
  await writeFile(join(beside, 'Caddyfile'), caddy(site));
}
