import { describe, expect, it } from 'vitest';
import { monthsUpTo } from '@/lib/charts/months';
import type { FormIssue } from './issue';
import { BLANK_RECORD, markAt, marksOutside, readRecord, withMarks, withoutBlanks } from './record';

const record = (through: string, codes: string) => ({ through, codes });

describe('a repayment record as typed', () => {
  it.each([
    ['the first mark', BLANK_RECORD, '2026-11', 'N', record('2026-11', 'N')],
    ['a later month', record('2026-10', 'NN'), '2026-11', '1', record('2026-11', 'NN1')],
    ['a month after a gap', record('2026-08', 'N'), '2026-11', '1', record('2026-11', 'N  1')],
    ['an earlier month', record('2026-10', 'NN'), '2026-07', '2', record('2026-10', '2 NN')],
    ['a month over another', record('2026-10', 'NNN'), '2026-09', '1', record('2026-10', 'N1N')],
    ['a month cleared', record('2026-10', 'NNN'), '2026-09', ' ', record('2026-10', 'N N')],
    ['the last month cleared', record('2026-10', 'NN1'), '2026-10', ' ', record('2026-09', 'NN')],
    ['the first month cleared', record('2026-10', 'NN1'), '2026-08', ' ', record('2026-10', 'N1')],
    ['the only month cleared', record('2026-10', 'N'), '2026-10', ' ', BLANK_RECORD],
    ['a whole row', record('2026-10', 'NNN'), '2026-11', '1111', record('2026-11', '1111')],
    ['a row beside', record('2026-10', 'NNN'), '2026-11', '11', record('2026-11', 'NN11')],
    ['a row with blanks', record('2026-10', 'NNN'), '2026-10', ' 1 ', record('2026-09', '1')],
  ] as const)('takes %s', (_, before, last, marks, after) => {
    expect(withMarks(before, last, marks)).toEqual(after);
  });

  it('is read month by month', () => {
    const marks = monthsUpTo('2027-01', 4).map((month) => markAt(record('2026-12', '1 N'), month));
    expect(marks).toEqual(['1', '', 'N', '']);
    expect(markAt(BLANK_RECORD, '2026-12')).toBe('');
    expect(markAt(record('soon', 'NNN'), '2026-12')).toBe('');
  });

  it('counts the marks outside the months on screen', () => {
    const long = record('2026-12', 'N'.repeat(30));
    expect(marksOutside(long, '2024-12', '2026-11')).toEqual({ before: 5, after: 1 });
    expect(marksOutside(record('2026-10', 'NN'), '2024-12', '2026-11')).toEqual({
      before: 0,
      after: 0,
    });
    expect(marksOutside(record('2020-10', 'NN'), '2024-12', '2026-11').before).toBe(2);
    expect(marksOutside(record('soon', 'NN'), '2024-12', '2026-11').before).toBe(0);
  });

  it('is filled up as on time, and as not yet open before the account was', () => {
    const months = monthsUpTo('2026-11', 5);
    const late = record('2026-10', '1');
    expect(withoutBlanks(late, months, '')).toBe('NNN1N');
    expect(withoutBlanks(late, months, '2026-09-12')).toBe('//N1N');
    expect(withoutBlanks(late, months, 'soon')).toBe('NNN1N');
  });

  it('goes into a profile with its gaps as not known and without blank ends', () => {
    expect(readRecord(record('2026-11', ' N  1 '), [], [])).toEqual({
      through: '2026-10',
      codes: 'N##1',
    });
    expect(readRecord(BLANK_RECORD, [], [])).toBeNull();
    expect(readRecord(record('2026-11', '  '), [], [])).toBeNull();
  });

  it('says so where its last month cannot be read', () => {
    const issues: FormIssue[] = [];
    readRecord(record('soon', 'NN'), ['accounts', 1, 'repayment'], issues);
    expect(issues).toEqual([
      { path: ['accounts', 1, 'repayment', 'through'], code: 'NOT_A_MONTH', params: {} },
    ]);
  });
});
