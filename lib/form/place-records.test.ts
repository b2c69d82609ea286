import { describe, expect, it } from 'vitest';
import { blankAccount } from './draft';
import { placeRecords } from './place-records';

const ROW = 'N'.repeat(24);
const accounts = [blankAccount('a1'), blankAccount('a2'), blankAccount('a3')];
const target = { accounts, from: 1, through: '2026-10', asOf: '2026-11-23' as const };

describe('pasted records', () => {
  it('go to one account a row, from the chosen one on', () => {
    expect(placeRecords(`${ROW}\n${ROW}`, target)).toEqual({
      ok: true,
      last: '2026-10',
      placed: [
        { at: 1, last: '2026-10', marks: ROW },
        { at: 2, last: '2026-10', marks: ROW },
      ],
    });
  });

  it('end this month where no month is given', () => {
    expect(placeRecords(ROW, { ...target, through: ' ' })).toMatchObject({ last: '2026-11' });
  });

  it('leave a month as it is where the sheet has a blank', () => {
    const filled = { ...blankAccount('a1'), repayment: { through: '2026-10', codes: '2' } };
    const blank = `${'N\t'.repeat(23)}\t`.slice(0, -1);
    const read = placeRecords(blank, { ...target, accounts: [filled], from: 0 });
    expect(read.ok && read.placed[0]?.marks).toBe(`${'N'.repeat(23)}2`);
  });

  it.each([
    [
      'more rows than accounts',
      `${ROW}\n${ROW}\n${ROW}`,
      {},
      [{ code: 'TOO_MANY_ROWS', found: 3, expected: 2 }],
    ],
    ['no month', ROW, { through: 'soon' }, [{ code: 'NOT_A_MONTH' }]],
    [
      'a month to come',
      ROW,
      { through: '2026-12' },
      [{ code: 'MONTH_IN_FUTURE', month: '2026-12' }],
    ],
    [
      'a wrong width and no month',
      'NN',
      { through: '?' },
      [{ code: 'NOT_A_MONTH' }, { code: 'WRONG_WIDTH', row: 1, found: 2, expected: 24 }],
    ],
  ])('say what does not fit: %s', (_, text, change, issues) => {
    expect(placeRecords(text, { ...target, ...change })).toEqual({ ok: false, issues });
  });
});
