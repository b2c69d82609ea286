// `npm run --silent review -- profile.json`: the same review outside the browser. With --ndjson it
// is a filter from standard input to standard output. Nothing is stored and nothing is sent.

import { readFileSync } from 'node:fs';
import { filterLines } from './review/filter';
import { readOptions, USAGE, type Options } from './review/options';
import { reviewFile } from './review/review-file';

const fail = (code: number, text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
};

async function run(options: Options): Promise<void> {
  if (options.ndjson) return filterLines(process.stdin, process.stdout, options);
  let text: string;
  try {
    text = readFileSync(options.file === '-' ? 0 : options.file, 'utf8');
  } catch {
    return fail(1, `${options.file} cannot be read.`);
  }
  const answer = reviewFile(text, options);
  if (answer.ok) process.stdout.write(`${answer.text}\n`);
  else fail(1, answer.text);
}

const options = readOptions(process.argv.slice(2), new Date());
if (options.ok) await run(options.options);
else fail(2, `${options.problem}\n\n${USAGE}`);
