import { expect, test } from 'vitest';
import type { ReadBill } from './bill';
import { mergeBills } from './merge';
import { readBill } from './read-bill';
import { alipayText, utf8, type AlipayLine } from './testing/bills';

async function bill(name: string, lines: AlipayLine[]): Promise<ReadBill> {
  const reading = await readBill(utf8(alipayText(lines)), name);
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

const january = { amount: '1.00', at: '2026-01-31 08:00:00', id: 'A1' };
const february = { amount: '2.00', at: '2026-02-01 08:00:00', id: 'B2' };
const march = { amount: '3.00', at: '2026-03-01 08:00:00', id: 'C3' };

test('a transaction in two overlapping exports is one, and both files are named', async () => {
  const merged = mergeBills([
    await bill('winter', [february, january]),
    await bill('spring', [march, february]),
  ]);
  expect(merged.rows.map(({ amount }) => amount)).toEqual([-100, -200, -300]);
  expect(merged.duplicates.map(({ files }) => files)).toEqual([['winter', 'spring']]);
});

test('two alike rows in one file stay two, and are two in both files', async () => {
  const twice = [january, january];
  const merged = mergeBills([await bill('a', twice), await bill('b', twice)]);
  expect(merged.rows).toHaveLength(2);
  expect(merged.duplicates).toHaveLength(2);
});

test('what became of a transaction is taken from the file that knows more', async () => {
  const paid = await bill('before', [january]);
  const closed = await bill('after', [{ ...january, status: '交易关闭' }]);
  for (const bills of [
    [paid, closed],
    [closed, paid],
  ]) {
    expect(mergeBills(bills).rows.map(({ outcome }) => outcome)).toEqual(['cancelled']);
  }
});

test('the same file read twice adds nothing', async () => {
  const once = await bill('a', [january, february]);
  expect(mergeBills([once, once]).rows).toEqual(mergeBills([once]).rows);
});
