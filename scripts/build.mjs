import { resolve } from 'node:path';
import { addPolicies } from './csp.mjs';
import { copyPdfAssets } from './pdf-assets.mjs';
import { root, tool } from './run.mjs';
import { forgetBuild, hashSources, isBuilt, rememberBuild } from './sources.mjs';
import { isMain, report } from './steps.mjs';

/** Exports the site to out/ and seals each page with its content security policy. */
export async function build() {
  await copyPdfAssets();
  const hash = await hashSources();
  await forgetBuild();
  await tool('next', ['build'], 'The site could not be built (Next.js says why above).');
  const pages = await addPolicies(resolve(root, 'out'));
  await rememberBuild(hash);
  return `${pages} pages`;
}

export async function ensureBuilt() {
  return (await isBuilt()) ? 'nothing changed since the last build' : build();
}

if (isMain(import.meta)) {
  await build().then((note) => console.log(`Built into out/: ${note}.`), report);
}
