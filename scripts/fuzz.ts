// `npm run fuzz -- --minutes 5`: throws damaged files, profiles and messages at every way in until
// the time is up. What it finds is printed with the seed that repeats it.

import { parseArgs } from 'node:util';
import { round, seedAfter } from './fuzz/rounds';
import { TARGETS, type TargetName } from './fuzz/targets';
import { walk } from './fuzz/walk';

const USAGE = `npm run fuzz -- [--minutes N] [--seed N] [--only ${Object.keys(TARGETS).join('|')}|walk]

--minutes  how long, 1 unless told
--seed     repeats the rounds of an earlier run
--only     one target alone; "walk" clicks through the built site in a browser`;

const RUNS = 25;

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 1);
const first = Math.trunc(Number(values.seed ?? Math.random() * 2 ** 31));
const names = Object.keys(TARGETS) as TargetName[];
const chosen = values.only === undefined ? names : names.filter((name) => name === values.only);

async function rounds(until: number): Promise<boolean> {
  const done = new Map<TargetName, number>();
  for (let seed = first, turn = 0; performance.now() < until; seed = seedAfter(seed), turn += 1) {
    const target = chosen[turn % chosen.length];
    if (target === undefined) break;
    const found = await round(target, seed, target === 'pdfs' ? 2 : RUNS);
    if (found) {
      console.log(`\n${target} found something; seed ${found.seed}:\n${found.report}`);
      return false;
    }
    done.set(target, (done.get(target) ?? 0) + 1);
  }
  for (const [target, count] of done)
    console.log(`${target.padEnd(10)} ${count} rounds, nothing found`);
  return true;
}

if (!(minutes > 0) || !Number.isFinite(first) || (chosen.length === 0 && values.only !== 'walk')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  console.log(`First seed ${first}; ${minutes} min.`);
  const walked = values.only === 'walk' || values.only === undefined;
  const share = values.only === 'walk' ? 0 : walked ? 0.6 : 1;
  const sound = await rounds(performance.now() + minutes * 60_000 * share);
  if (!sound || (walked && !(await walk(first, minutes * (1 - share))))) process.exitCode = 1;
}
