import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecordText } from './parse-record-text';

const ROW = 'NNNNNNNNNNNNNNNNNNN1NNNN';
const spaced = (separator: string) => Array.from(ROW).join(separator);

describe('a pasted record', () => {
  it.each([
    ['marks side by side', ROW],
    ['spaces between', spaced(' ')],
    ['tabs between, from a sheet', spaced('\t')],
    ['commas', spaced(', ')],
    ['Chinese commas', spaced('，')],
    ['small letters', ROW.toLowerCase()],
    ['full-width letters and digits', 'ＮＮＮＮＮＮＮＮＮＮＮＮＮＮＮＮＮＮＮ１ＮＮＮＮ'],
    ['spread over two lines', `${ROW.slice(0, 12)}\n${ROW.slice(12)}`],
    ['one mark a line', spaced('\n')],
    ['empty lines around', `\n\n${ROW}\r\n\n`],
  ])('is read with %s', (_, text) => {
    expect(parseRecordText(text)).toEqual({ ok: true, rows: [ROW] });
  });

  it('is one row an account', () => {
    const text = `${spaced('\t')}\r\n${ROW}\n${spaced(' ')}`;
    expect(parseRecordText(text)).toEqual({ ok: true, rows: [ROW, ROW, ROW] });
  });

  it('keeps every mark of the report', () => {
    const marks = 'N1234567*#/ABCDGMZNNNNNN';
    expect(parseRecordText(marks)).toEqual({ ok: true, rows: [marks] });
    expect(parseRecordText('＊＃／', 3)).toEqual({ ok: true, rows: ['*#/'] });
  });

  it('leaves a month blank where a sheet has an empty cell', () => {
    expect(parseRecordText('N\t\t1\tN', 4)).toEqual({ ok: true, rows: ['N 1N'] });
    expect(parseRecordText('\tN\t1\tN', 4)).toEqual({ ok: true, rows: [' N1N'] });
  });

  it.each([
    ['nothing', ' \n ', [{ code: 'EMPTY' }]],
    ['a month short', 'NNN', [{ code: 'WRONG_WIDTH', row: 1, found: 3, expected: 4 }]],
    ['a month over', 'NNNNN', [{ code: 'WRONG_WIDTH', row: 1, found: 5, expected: 4 }]],
    ['a short second row', 'NNNN\nNN', [{ code: 'WRONG_WIDTH', row: 2, found: 2, expected: 4 }]],
    ['a foreign mark', 'NNXN', [{ code: 'UNKNOWN_MARK', row: 1, position: 3, mark: 'X' }]],
    [
      'two of them',
      'NNNN\n8NN年',
      [
        { code: 'UNKNOWN_MARK', row: 2, position: 1, mark: '8' },
        { code: 'UNKNOWN_MARK', row: 2, position: 4, mark: '年' },
      ],
    ],
  ])('says where it does not fit: %s', (_, text, issues) => {
    expect(parseRecordText(text, 4)).toEqual({ ok: false, issues });
  });

  it('never cuts, fills up or throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const read = parseRecordText(text, 4);
        if (read.ok) for (const row of read.rows) expect(row).toMatch(/^[N1-7*#/ABCDGMZ ]{4}$/);
        else expect(read.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
