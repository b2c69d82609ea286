import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root } from './run.mjs';

const from = resolve(root, 'node_modules/pdfjs-dist');
/** Simplified Chinese, which is all that a credit report is written in. */
const characterMaps = /^(?:Adobe-GB1|GB|UniGB).*\.bcmap$/;

/** Puts pdf.js's worker and its character maps into public/pdf/, where this site serves them. */
export async function copyPdfAssets(to = resolve(root, 'public/pdf')) {
  await mkdir(join(to, 'cmaps'), { recursive: true });
  const worker = 'pdf.worker.min.mjs';
  await copyFile(join(from, 'legacy/build', worker), join(to, worker));
  const maps = (await readdir(join(from, 'cmaps'))).filter((name) => characterMaps.test(name));
  await Promise.all(
    maps.map((name) => copyFile(join(from, 'cmaps', name), join(to, 'cmaps', name))),
  );
}
