import { resolve } from 'node:path';
import { checkBudgets } from './budgets.mjs';
import { addCompileHints } from './compile-hints.mjs';
import { addPolicies } from './csp.mjs';
import { writeHosting } from './hosting/write-hosting.mjs';
import { writeWorker } from './offline/write-worker.mjs';
import { copyPdfAssets } from './pdf-assets.mjs';
import { root, tool } from './run.mjs';
import { forgetBuild, hashSources, isBuilt, rememberBuild } from './sources.mjs';
import { isMain, report } from './steps.mjs';

const out = resolve(root, 'out');

/** Exports the site to out/ and seals each page with its content security policy; the service worker comes last. */
export async function build() {
  await copyPdfAssets();
  const hash = await hashSources();
  await forgetBuild();
  await tool('next', ['build'], 'The site could not be built (Next.js says why above).');
  await addCompileHints(out);
  const pages = await addPolicies(out);
  await writeHosting(out, resolve(root, 'hosting'));
  await checkBudgets(out);
  const { count, bytes } = await writeWorker(out);
  await rememberBuild(hash);
  return `${pages} pages; ${count} files, ${(bytes / 1e6).toFixed(1)} MB, to work offline`;
}

export async function ensureBuilt() {
  return (await isBuilt()) ? 'nothing changed since the last build' : build();
}

if (isMain(import.meta)) {
  await build().then((note) => console.log(`Built into out/: ${note}.`), report);
}
