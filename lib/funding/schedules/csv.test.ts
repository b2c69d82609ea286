import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { debt, pay } from '../testing/debts';
import { csvText } from './csv';
import { loanRows, payoffRows } from './schedule-rows';
import { scheduleOf } from './schedule';

describe('the text of a schedule', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('keeps %j as text', (name) => {
    expect(csvText([[name]])).toBe(`\uFEFF'${name}\r\n`);
  });

  it.each(['\u200b=1+1', '\u202e=1+1', '\ufeff@SUM(A1)', '\u0000-1'])(
    'keeps %j as text, without the mark that hid it',
    (name) => {
      expect(csvText([[name]])).toBe(`\uFEFF'${name.slice(1)}\r\n`);
    },
  );

  it('quotes commas, quotes and line breaks', () => {
    expect(csvText([['甲, "乙"', '丙\n丁', null]])).toBe('\uFEFF"甲, ""乙""","丙\n丁",\r\n');
  });

  it('writes amounts as numbers, negative ones too', () => {
    expect(csvText([[{ fen: yuan(-1234.5) }, { count: 3 }]])).toBe('\uFEFF-1234.50,3\r\n');
  });

  it('lists a loan by its instalments', () => {
    const schedule = scheduleOf({
      principal: yuan(1200),
      annualRate: 0.12,
      months: 1,
      paidOutOn: '2026-01-31',
      repayment: 'interestOnly',
    });
    expect(csvText(loanRows(schedule))).toBe(
      '\uFEFF2026-02-28,1212.00,1200.00,12.00,0.00,0.00\r\n',
    );
  });

  it('lists a pay-off by month and debt', () => {
    const rows = payoffRows(pay([debt('a', 500, 0, 0)]), { a: '=甲' });
    expect(csvText(rows)).toBe("\uFEFF1,2026-12-23,'=甲,0.00,500.00,0.00\r\n");
  });
});
