// Corrupted bills, by the thousand: always a reading whose counts add up, or a message; never a throw.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BillReading } from './bill';
import { classify } from './classify/classify';
import { columnsOf } from './columns/columns';
import { figuresOf } from './figures/figures';
import { decodeWhole, readBill } from './read-bill';
import { xlsxOf, zipOf } from './testing/archives';
import { corrupted, edit } from '../testing/corrupted';
import { alipayText, utf8, wechatRows, wechatText } from './testing/bills';
import { gb18030 } from './testing/gb18030';

const ALIPAY = alipayText([
  { amount: '49.74' },
  { amount: '3000.00', flow: '不计收支', item: '借呗放款' },
  { amount: '12.00', item: '"一段,带逗号的话"' },
]);
const WECHAT = wechatText([{ amount: '¥28.16' }, { amount: '¥5.00', flow: '收入' }]);
const CMB =
  '记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要\n2026-01-01,CNY,"1,234.00","1,271.66",代发工资,甲公司,工资';
const SIX_ROWS = [
  '记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要',
  ...Array.from(
    { length: 6 },
    (_, index) => `2026-01-0${index + 1},CNY,"-1,00${index}.00","9,271.66",消费,"某店",购物`,
  ),
];
const TEXTS = [utf8(ALIPAY), gb18030(ALIPAY), utf8(WECHAT), gb18030(WECHAT), utf8(CMB)];
const ARCHIVES = [xlsxOf(wechatRows([{ amount: '¥28.16' }])), zipOf('a.csv', gb18030(ALIPAY))];

const linesIn = (text: string) => text.replace(/\n$/u, '').split('\n').length;

/** Every line of a text file is in one of the counts. */
function expectEveryLine(reading: BillReading, bytes: Uint8Array): void {
  if (!reading.ok) return;
  const { preamble, rows, unread, blank, furniture } = reading.lines;
  expect(preamble + rows + unread + blank + furniture).toBe(linesIn(decodeWhole(bytes)));
}

function expectAccounted(reading: BillReading): void {
  if (!reading.ok) return expect(reading.code).toMatch(/^[A-Z_]+$/u);
  const { rows, unread, lines } = reading;
  expect(lines.rows).toBeGreaterThanOrEqual(rows.length);
  expect(lines.unread).toBeGreaterThanOrEqual(unread.length);
  expect(rows.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
}

describe('a corrupted file', () => {
  test('is read or named, and its figures are figures', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTS),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        async (bytes, edits) => {
          const damaged = edits.reduce(corrupted, bytes);
          const reading = await readBill(damaged, 'x.csv');
          expectAccounted(reading);
          expectEveryLine(reading, damaged);
          if (!reading.ok) return;
          const figures = figuresOf(classify(reading.rows), [reading.heading], '2026-11-23');
          expect(Number.isNaN(figures.recycling ?? 0)).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('loses no row but the one that was damaged', async () => {
    const whole = await readBill(utf8(SIX_ROWS.join('\n')), 'x.csv');
    if (!whole.ok) throw new Error(whole.code);
    const piece = fc.constantFrom('"', ',', '""', '","', '2026-01-05', '8', '.', '某店', ' ', '\t');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.nat(60),
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        async (row, at, pieces) => {
          const line = SIX_ROWS[row] ?? '';
          const damaged = line.slice(0, at) + pieces.join('') + line.slice(at);
          const reading = await readBill(utf8(SIX_ROWS.with(row, damaged).join('\n')), 'x.csv');
          if (!reading.ok) throw new Error(reading.code);
          const read = new Set(reading.rows.map(({ id }) => id));
          const others = whole.rows.filter((_, index) => index !== row - 1);
          expect(others.filter(({ id }) => !read.has(id))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('shows its columns or says why it has none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TEXTS), edit, async (bytes, one) => {
        const columns = await columnsOf(corrupted(bytes, one));
        expect(columns.ok ? columns.names.length > 1 : columns.code.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('may be an archive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ARCHIVES), edit, async (bytes, one) => {
        expectAccounted(await readBill(corrupted(bytes, one), 'x.xlsx'));
      }),
      { numRuns: 400 },
    );
  });

  test('may be no file at all, but any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expectAccounted(await readBill(bytes, 'x'));
      }),
      { numRuns: 500 },
    );
  });
});
