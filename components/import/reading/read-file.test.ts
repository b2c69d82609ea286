import { expect, it } from 'vitest';
import type { BillRow } from '@/lib/import';
import type { Read } from './read';
import { readFile, readNamed } from './read-file';

const file = (content: string | Uint8Array, name = 'a.csv') =>
  new File([content as BlobPart], name);
const NOWHERE = { onRows: () => true };
const told = (read: Read) => (read.kind === 'problem' ? read.code : read.kind);

const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const OLD_EXCEL = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]);
const TABLE = 'when,how much,what\n2026-05-05,8000.00,salary\n2026-06-05,8000.00,salary\n';

it.each<[string, string | Uint8Array, string]>([
  ['an empty file', '', 'EMPTY'],
  ['a picture of a report', PICTURE, 'scan'],
  ['a spreadsheet of the 1990s', OLD_EXCEL, 'OLD_EXCEL'],
  ['a web page', '<!doctype html><script>alert(1)</script>', 'WEB_PAGE'],
  ['a shopping list', 'eggs, milk\nbread, butter\n'.repeat(9), 'NOT_A_BILL'],
  ['bytes of nothing', new Uint8Array(50_000).fill(7), 'NOT_A_BILL'],
  ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'BROKEN_FILE'],
  [
    'the report of a company',
    `企业信用报告（自主查询版）${'某某公司的信贷记录。'.repeat(9)}`,
    'enterpriseReport',
  ],
  ['a table that nobody told us about', TABLE, 'columns'],
])('%s is told as what it is', async (_, content, expected) => {
  expect(told(await readFile(file(content), NOWHERE))).toBe(expected);
});

it('says of a text too large for a report that it is, without reading it whole', async () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(65);
  const text = new File(new Array<BlobPart>(21).fill(megabyte), 'a.txt');
  expect(told(await readFile(text, NOWHERE))).toBe('tooLarge');
});

it('reads a table by the columns its owner named', async () => {
  const read = await readFile(file(TABLE), NOWHERE);
  if (read.kind !== 'columns') throw new Error(told(read));
  const { headingLine, delimiter } = read.columns;
  const rows: BillRow[] = [];
  const mapping = {
    headingLine,
    delimiter,
    columns: { day: 0, amount: 1 },
    card: false,
    spendingIsPositive: false,
  };
  const onRows = (found: readonly BillRow[]) => rows.push(...found) > 0;
  expect(told(await readNamed(file(TABLE), mapping, { onRows }))).toBe('bill');
  expect(rows.map(({ on, amount }) => [on, amount])).toEqual([
    ['2026-05-05', 800_000],
    ['2026-06-05', 800_000],
  ]);
});

it('tells how far it is, up to the end of the file', async () => {
  const seen: number[] = [];
  const heading =
    '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,';
  const line = '2026-05-05 09:00:00,收入,某公司,/,工资,收入,1.00,余额,交易成功,W1,,,';
  const bill = file([heading, ...new Array<string>(30_000).fill(line), ''].join('\n'));
  let rows = 0;
  const read = await readFile(bill, {
    onRows: (found) => (rows += found.length) > 0,
    onProgress: ({ done, total }) => seen.push(done / total),
  });
  expect(rows).toBe(30_000);
  expect(read.kind === 'bill' && read.bill.lines.rows).toBe(30_000);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.at(-1)).toBe(1);
});

it('refuses more rows than there is room for, and stops when it is told to', async () => {
  const bill = file(
    `${'交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,'}\n2026-05-05 09:00:00,收入,某公司,/,工资,收入,1.00,余额,交易成功,W1,,,`,
  );
  expect(told(await readFile(bill, { onRows: () => false }))).toBe('TOO_MANY_ROWS');
  const signal = AbortSignal.abort();
  expect(told(await readFile(bill, { ...NOWHERE, signal }))).toBe('broken');
});
