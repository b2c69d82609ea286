import { Readable, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { filterLines } from './filter';
import { profileNumber } from './generate';
import { readOptions } from './options';
import { reviewLine } from './review-line';

const read = readOptions(
  ['--ndjson', '--brief', '--on', '2026-11-23', '--workers', '2'],
  new Date(),
);
if (!read.ok) throw new Error(read.problem);
const { options } = read;

/** A reader that takes one write at a time, and some time for each. */
function slowReader() {
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Uint8Array, _, done) {
      chunks.push(chunk);
      setTimeout(done, 1);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

it('keeps the order of the lines over several workers and a slow reader', async () => {
  const lines = Array.from({ length: 300 }, (_, number) =>
    number % 50 === 3 ? 'nonsense' : JSON.stringify(profileNumber(number)),
  );
  const reader = slowReader();
  const chunks = lines.map((line) => Buffer.from(`${line}\n`));
  await filterLines(Readable.from(chunks), reader.stream, options);
  const expected = lines.map((line, index) => reviewLine(line, index + 1, options));
  expect(reader.text().trimEnd().split('\n')).toEqual(expected);
});

it('ends quietly when its reader goes away', async () => {
  const gone = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('closed'), { code: 'EPIPE' }));
    },
  });
  const endless = Readable.from(
    (function* lines() {
      for (let number = 0; ; number += 1) {
        yield Buffer.from(`${JSON.stringify(profileNumber(number))}\n`);
      }
    })(),
  );
  await filterLines(endless, gone, options);
  expect(endless.destroyed).toBe(true);
});
