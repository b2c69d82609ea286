import { relative } from 'node:path';

/** A stop with a message for a person: what is wrong and what to do next. */
export class Stop extends Error {}

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Runs `[title, work]` pairs in order, printing a numbered line and the time each took. */
export async function runSteps(steps) {
  for (const [i, [title, work]] of steps.entries()) {
    const number = `[${i + 1}/${steps.length}]`;
    const from = performance.now();
    console.log(`${number} ${title} …`);
    try {
      const note = await work();
      console.log(`${number} ${title}: done in ${seconds(from)}${note ? ` (${note})` : ''}`);
    } catch (error) {
      console.error(`${number} ${title}: FAILED after ${seconds(from)}`);
      throw error;
    }
  }
}

/** Prints a stop in plain words, and any other error whole; the process then exits with 1. */
export function report(error) {
  console.error(error instanceof Stop ? `\n${error.message}` : error);
  process.exitCode = 1;
}

export const isMain = (meta) => relative(process.argv[1] ?? '', meta.filename) === '';
