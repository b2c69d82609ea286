import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineCounts, ReadBill } from './bill';
import { readBill } from './read-bill';
import { alipayText, utf8, wechatText } from './testing/bills';

async function read(bytes: Uint8Array): Promise<ReadBill> {
  const reading = await readBill(bytes, 'bill.csv');
  if (!reading.ok) throw new Error(reading.code);
  return reading;
}

const sumOf = ({ preamble, rows, unread, blank, furniture }: LineCounts) =>
  preamble + rows + unread + blank + furniture;

describe('no line is dropped', () => {
  test('a line that cannot be read is listed with its number and its words', async () => {
    const good = { amount: '5.00' };
    const text = alipayText([
      good,
      { amount: '五元' },
      { amount: '1.00', at: '昨天' },
      { amount: '2.00', flow: '不详' },
      good,
    ]);
    const { rows, unread } = await read(utf8(text));
    expect(rows).toHaveLength(2);
    expect(unread.map(({ line, code }) => [line, code])).toEqual([
      [21, 'NO_AMOUNT'],
      [22, 'NO_DATE'],
      [23, 'NO_DIRECTION'],
    ]);
    expect(unread[0]?.words).toContain('五元');
  });

  test('an unquoted comma that shifts the columns is refused, never read askew', async () => {
    const text = wechatText([{ amount: '¥1,234.00' }]);
    const { unread } = await read(utf8(text));
    expect(unread.map(({ code }) => code)).toEqual(['TOO_MANY_CELLS']);
    const alipay = await read(utf8(alipayText([{ amount: '1,234.00' }])));
    expect(alipay.unread.map(({ code }) => code)).toEqual(['TOO_MANY_CELLS']);
  });

  test('a quote left open swallows no transaction', async () => {
    const text = wechatText([
      { amount: '¥1.00' },
      { amount: '¥2.00', party: '"某店' },
      { amount: '¥3.00' },
      { amount: '¥4.00' },
    ]);
    const { rows } = await read(utf8(text));
    expect(rows.map(({ amount }) => amount)).toEqual([-100, -200, -300, -400]);
  });

  test('a shop’s name with quotes inside quotes keeps its line', async () => {
    const text = wechatText([{ amount: '¥1.00', party: '"打开"多多""' }, { amount: '¥2.00' }]);
    const { rows } = await read(utf8(text));
    expect(rows.map(({ amount, counterparty }) => [amount, counterparty])).toEqual([
      [-100, '打开"多多"'],
      [-200, '某店'],
    ]);
  });

  test('two alike payments in one file are two, with ids of their own', async () => {
    const { rows } = await read(utf8(alipayText([{ amount: '2.00' }, { amount: '2.00' }])));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test('the counts add up to the lines of the file, whatever the lines are', async () => {
    const line = fc.constantFrom(
      '2026-03-05 09:30:00,商户消费,某店,/,支出,¥5.00,零钱,支付成功,42,/,/',
      '',
      ',,,,,',
      '合计,,,5.00',
      '乱写的一行,1,2,3',
      '2026-03-05,商户消费,"某\n店",/,支出,¥5.00,零钱,支付成功,42,/,/',
      '2026-03-05,商户消费,"某店,/,支出,¥5.00,零钱,支付成功,42,/,/',
      '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const text = [wechatText([{ amount: '¥1.00' }]), ...lines].join('\n');
        const { lines: counts } = await read(utf8(text));
        expect(sumOf(counts)).toBe(text.replace(/\n$/u, '').split('\n').length);
      }),
      { numRuns: 200 },
    );
  });
});
