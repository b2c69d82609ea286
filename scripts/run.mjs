import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Stop } from './steps.mjs';

export const root = resolve(import.meta.dirname, '..');

const bins = {
  next: 'next/dist/bin/next',
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** Runs a command without standard input; resolves to its exit code, 127 when it is not there. */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...options.env },
    });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs an installed tool of node_modules, and stops with `otherwise` when it fails. */
export async function tool(name, args, otherwise, env = {}) {
  const code = await run(process.execPath, [resolve(root, 'node_modules', bins[name]), ...args], {
    env,
  });
  if (code !== 0) throw new Stop(otherwise);
}
