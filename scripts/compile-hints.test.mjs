import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addCompileHints, HINT } from './compile-hints.mjs';

it('marks each script of the bundle once, and nothing else', async () => {
  const site = await mkdtemp(join(tmpdir(), 'hints-'));
  const at = (file) => join(site, '_next/static/chunks', file);
  await mkdir(at(''), { recursive: true });
  await writeFile(at('a.js'), 'run();');
  await writeFile(at('a.css'), 'p {}');
  expect(await addCompileHints(site)).toBe(1);
  expect(await addCompileHints(site)).toBe(1);
  expect(await readFile(at('a.js'), 'utf8')).toBe(`${HINT}run();`);
  expect(await readFile(at('a.css'), 'utf8')).toBe('p {}');
  await rm(site, { recursive: true });
});
