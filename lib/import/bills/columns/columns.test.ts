import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../testing/archives';
import { utf8 } from '../testing/bills';
import { gb18030 } from '../testing/gb18030';
import { columnsOf, missingColumns, readWithColumns, type ColumnMapping } from './columns';

const UNKNOWN = [
  '丙银行对账单',
  '入账日期;用途说明;收支;发生额(元);账户余额',
  '2026-01-05;工资;收;8,000.00;9,000.00',
  '2026-01-06;某店;支;20.00;8,980.00',
  '2026-01-07;某店;支;约三元;8,977.00',
].join('\n');

async function mappingOf(bytes: Uint8Array): Promise<ColumnMapping> {
  const found = await columnsOf(bytes);
  if (!found.ok) throw new Error(found.code);
  const { headingLine, delimiter, guess } = found;
  return { headingLine, delimiter, columns: guess, card: false, spendingIsPositive: false };
}

describe('a table that no layout knows', () => {
  test('shows its columns, examples, and a guess to confirm', async () => {
    expect(await columnsOf(gb18030(UNKNOWN))).toEqual({
      ok: true,
      delimiter: ';',
      headingLine: 2,
      names: ['入账日期', '用途说明', '收支', '发生额(元)', '账户余额'],
      examples: [
        ['2026-01-05', '工资', '收', '8,000.00', '9,000.00'],
        ['2026-01-06', '某店', '支', '20.00', '8,980.00'],
        ['2026-01-07', '某店', '支', '约三元', '8,977.00'],
      ],
      guess: { day: 0, amount: 3, flow: 2, description: 1, balance: 4 },
    });
  });

  test('is read by the columns named, its unread lines listed', async () => {
    const bytes = utf8(UNKNOWN);
    const reading = await readWithColumns(bytes, 'c.csv', await mappingOf(bytes));
    if (!reading.ok) throw new Error(reading.code);
    expect(reading.rows.map(({ line, amount, source }) => [line, amount, source])).toEqual([
      [3, 800_000, 'other'],
      [4, -2000, 'other'],
    ]);
    expect(reading.unread.map(({ line, code }) => [line, code])).toEqual([[5, 'NO_AMOUNT']]);
    expect(reading.lines.preamble).toBe(2);
  });

  test('may have a column for each way, or none of names', async () => {
    const twoWays = utf8(
      'Date,Payee,Debit,Credit\n2026-01-05,Shop,20.00,\n2026-01-06,Boss,,8000.00',
    );
    const read = await readWithColumns(twoWays, 'a', await mappingOf(twoWays));
    expect(read).toMatchObject({ rows: [{ amount: -2000 }, { amount: 800_000 }] });
    const nameless = utf8('2026-01-05,-20.00,Shop\n2026-01-06,8000.00,Boss');
    const mapping = await mappingOf(nameless);
    expect([mapping.headingLine, mapping.columns]).toEqual([0, { day: 0, amount: 1 }]);
    expect(await readWithColumns(nameless, 'a', mapping)).toMatchObject({
      rows: [{ amount: -2000 }, { amount: 800_000 }],
    });
  });

  test('may be a spreadsheet', async () => {
    const sheet = xlsxOf([
      ['日期', '金额'],
      ['2026-01-05', -20],
      ['2026-01-06', 8000.5],
    ]);
    expect(await readWithColumns(sheet, 'a', await mappingOf(sheet))).toMatchObject({
      rows: [{ amount: -2000 }, { amount: 800_050 }],
    });
  });

  test('of a card prints spending without a sign', async () => {
    const bytes = utf8('日期,金额\n2026-01-05,20.00\n2026-01-06,-500.00');
    const mapping = { ...(await mappingOf(bytes)), card: true, spendingIsPositive: true };
    expect(await readWithColumns(bytes, 'a', mapping)).toMatchObject({
      rows: [{ amount: -2000, card: true }, { amount: 50_000 }],
    });
  });

  test('cannot be read without a day and an amount', async () => {
    const bytes = utf8(UNKNOWN);
    const mapping = { ...(await mappingOf(bytes)), columns: { description: 1 } };
    expect(missingColumns(mapping)).toEqual(['day', 'amount']);
    expect(await readWithColumns(bytes, 'a', mapping)).toEqual({
      ok: false,
      code: 'UNKNOWN_COLUMNS',
    });
  });
});

test('a text without a day and an amount in one line is no table', async () => {
  expect(await columnsOf(utf8('一,二,三\n四,五,六'))).toEqual({ ok: false, code: 'NOT_A_BILL' });
});
