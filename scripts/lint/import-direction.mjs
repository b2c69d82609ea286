import { dirname, relative, resolve } from 'node:path';
import { doors, layers } from './layers.mjs';

const root = resolve(import.meta.dirname, '../..');
const within = (path, layer) => path === layer || path.startsWith(`${layer}/`);
const bare = (path) => path.replaceAll('\\', '/').replace(/\.(tsx?|mts|mjs|js)$/, '');
const layerOf = (path) =>
  layers.filter(({ at }) => within(path, at)).sort((a, b) => b.at.length - a.at.length)[0];

/** The imported path from the root of the project, or null for a package. */
function target(source, from) {
  if (source.startsWith('@/')) return bare(source.slice(2));
  if (source.startsWith('.')) return bare(relative(root, resolve(root, dirname(from), source)));
  return null;
}

/** What is wrong with this import, or null. */
export function refusal(from, source, typeOnly) {
  const file = bare(from);
  const test = file.endsWith('.test');
  const to = target(source, from);
  const layer = layerOf(file);
  if (to === null) {
    if (test || !layer?.packages) return null;
    const allowed = layer.packages.some((name) => within(source, name));
    return allowed ? null : `${layer.at} imports no package '${source}'`;
  }
  const door = doors.find((at) => within(to, at) && !within(file, at));
  // What a library lends to tests stands in its `testing` folder; tests and what is no part of the site may use it.
  const lent = (test || !layer) && to.includes('/testing/');
  if (door && !lent && to !== door && to !== `${door}/index`) {
    return `import from the door '@/${door}', not from '${to}'`;
  }
  if (!layer || within(to, layer.at)) return null;
  const open = test && within(file, 'lib') ? ['lib'] : layer.may;
  const allowed = open.some((at) =>
    at.startsWith('type:') ? typeOnly && within(to, at.slice(5)) : within(to, at),
  );
  return allowed ? null : `${layer.at} does not import from '${to}'`;
}

const typesOnly = (node) =>
  node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { refused: 'Import direction: {{ why }}.' } },
  create(context) {
    const from = relative(root, context.filename).replaceAll('\\', '/');
    const check = (node) => {
      const source = node.source?.value ?? node.argument?.literal?.value;
      if (typeof source !== 'string') return;
      const why = refusal(from, source, typesOnly(node));
      if (why) context.report({ node, messageId: 'refused', data: { why } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
