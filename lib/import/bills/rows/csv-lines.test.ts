import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLines } from './csv-lines';

const read = (...pieces: string[]) => {
  const split = csvLines(',');
  return pieces.flatMap((piece, index) => split(piece, index === pieces.length - 1));
};

describe('lines of a CSV', () => {
  test('keep their numbers behind a text of several lines', () => {
    expect(read('a,b\n"x\ny",1\nc,d\n').map(({ cells, line }) => [line, cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['x\ny', '1']],
      [4, ['c', 'd']],
    ]);
  });

  test('show each line of such a text alone too', () => {
    const [, spanning] = read('a,b\n"x\ny",1\nc,d\n');
    expect(spanning?.alone).toEqual([
      { cells: ['x'], line: 2 },
      { cells: ['y"', '1'], line: 3 },
    ]);
  });

  test('are not lost behind a quote that is never closed', () => {
    const lines = read('a,b\n"x,1\nc,d\ne,f\n');
    expect(lines.at(-1)?.alone?.map(({ cells }) => cells)).toEqual([
      ['x', '1'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('are released one by one when an open quote has swallowed too much', () => {
    const line = `${'z'.repeat(99)},1\n`;
    const lines = read(`"open,1\n${line.repeat(1000)}`, line, 'last,1');
    expect(lines.map((each) => each.line)).toEqual(
      Array.from({ length: 1003 }, (_, index) => index + 1),
    );
    expect(lines.at(-1)?.cells).toEqual(['last', '1']);
  });

  test('may hold quotes in the middle of a text', () => {
    expect(read('打开，"多多"看,1')[0]?.cells).toEqual(['打开，"多多"看', '1']);
  });

  test('with quotes inside quotes are read a second way, closing where a cell ends', () => {
    const [line] = read('"打开"多多"","/",2');
    expect(line?.alone?.[0]?.cells).toEqual(['打开"多多"', '/', '2']);
  });

  test.each([
    ['a blank line alone', ['\n'], [1]],
    ['a blank line in the last piece', ['a\n', '\n'], [1, 2]],
    ['the same in one piece', ['a\n\n'], [1, 2]],
    ['nothing at all', [''], []],
  ])('are counted in %s', (_, pieces, lines) => {
    expect(read(...pieces).map(({ line }) => line)).toEqual(lines);
  });

  test('are the same however the text arrives', () => {
    const cell = fc.constantFrom('a', '', '"b,c"', '"d\ne"', '1.00', '"f""g"');
    const text = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
      .map((rows) => rows.map((cells) => cells.join(',')).join('\n'));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, size) => {
        const pieces = whole.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
        expect(read(...pieces, '')).toEqual(read(whole));
      }),
      { numRuns: 300 },
    );
  });
});
