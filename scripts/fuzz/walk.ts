// The walk through the built site is a browser test of its own; here it is asked for longer.

import { spawn } from 'node:child_process';
import { root } from '../run.mjs';

/** Walks for so many minutes from a seed; false when the walk broke something. */
export function walk(seed: number, minutes: number): Promise<boolean> {
  const env = { ...process.env, WALK_SEED: String(seed), WALK_MINUTES: String(minutes) };
  const args = ['playwright', 'test', 'e2e/random-walk.spec.ts', '--workers=1'];
  const child = spawn('npx', args, { cwd: root, env, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code === 0)));
}
