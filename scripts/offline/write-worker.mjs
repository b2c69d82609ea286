import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Large and seldom needed: kept once a reader of files has used them. */
const later = /^\/(pdf|samples)\//;
/** Written for hosts, or never asked for by a page. */
const never = /^\/(sw\.js|_headers|404\.html|_not-found\/.*|.*\.map)$/;

const pathOf = (file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

/** Path → sha256 of every exported file: `files` for the first visit, `later` once used. */
export async function listFiles(folder) {
  const list = { files: {}, later: {}, bytes: 0 };
  for (const file of await filesIn(folder)) {
    const path = pathOf(file);
    if (never.test(path)) continue;
    const body = await readFile(join(folder, file));
    const hash = createHash('sha256').update(body).digest('base64');
    if (!later.test(path) && !Object.values(list.files).includes(hash)) list.bytes += body.length;
    list[later.test(path) ? 'later' : 'files'][path] = hash;
  }
  return list;
}

/** Writes out/sw.js; comes last, since it names every file by its content. */
export async function writeWorker(folder) {
  const { files, later: rest, bytes } = await listFiles(folder);
  const source = await readFile(join(import.meta.dirname, 'worker.js'), 'utf8');
  const lists = `const FILES = ${JSON.stringify(files)};\nconst LATER = ${JSON.stringify(rest)};\n`;
  await writeFile(join(folder, 'sw.js'), lists + source);
  return { count: Object.keys(files).length, bytes };
}
