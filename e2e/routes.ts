import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** The address of every page of the build, so that no page is forgotten. */
export const builtPaths = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('_') && !path.includes('404'))
  .map((path) => (path === '.' ? '/' : `/${path}/`));
