import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FEN, toFen } from '@/lib/units/fen';
import { formatInputAmount, formatMoney } from './money';
import { parseAmount } from './parse-amount';

const yuanOf = (text: string) => {
  const parsed = parseAmount(text);
  return parsed.ok ? parsed.fen / 100 : parsed.code;
};

describe('an amount as people type it', () => {
  it.each([
    ['0', 0],
    ['30000', 30_000],
    ['3万', 30_000],
    ['3.5w', 35_000],
    ['3.5W', 35_000],
    ['30,000', 30_000],
    ['３０，０００', 30_000],
    ['3,0000', 30_000],
    ['¥30,000', 30_000],
    ['￥３万', 30_000],
    ['30000元', 30_000],
    ['3 万 元', 30_000],
    ['1.2亿', 120_000_000],
    ['3千', 3000],
    ['30k', 30_000],
    ['5百', 500],
    ['3万5', 35_000],
    ['3万5千', 35_000],
    ['3万5000', 35_000],
    ['3万零500', 30_500],
    ['1亿2千万', 120_000_000],
    ['2千万', 20_000_000],
    ['3百万5', 3_500_000],
    ['1亿2000万', 120_000_000],
    ['3千5', 3500],
    ['.5万', 5000],
    ['12500.50', 12_500.5],
    ['12.345', 12.35],
    ['人民币30000元整', 30_000],
    ['RMB 30,000', 30_000],
    ['30,000 yuan', 30_000],
  ])('%s is %s', (text, expected) => {
    expect(yuanOf(text)).toBe(expected);
  });

  it.each([
    ['nothing', '', 'EMPTY'],
    ['only spaces', ' \u3000\u200b', 'EMPTY'],
    ['only a unit', '万', 'NOT_AN_AMOUNT'],
    ['only a sign', '¥', 'NOT_AN_AMOUNT'],
    ['two dots', '1.2.3', 'NOT_AN_AMOUNT'],
    ['a group of two digits', '30,00', 'NOT_AN_AMOUNT'],
    ['letters', 'abc', 'NOT_AN_AMOUNT'],
    ['a number of another base', '0x10', 'NOT_AN_AMOUNT'],
    ['a power of ten', '1e5', 'NOT_AN_AMOUNT'],
    ['words', '大约三万', 'NOT_AN_AMOUNT'],
    ['a superscript', '3²', 'NOT_AN_AMOUNT'],
    ['a unit larger than the one before', '3千5万', 'NOT_AN_AMOUNT'],
    ['the same unit twice', '3万5万', 'NOT_AN_AMOUNT'],
    ['a part larger than its unit', '3千5000', 'NOT_AN_AMOUNT'],
    ['a decimal and then more', '1.5万5', 'NOT_AN_AMOUNT'],
    ['a range', '3-5万', 'NOT_AN_AMOUNT'],
    ['a minus', '-300', 'NEGATIVE'],
    ['a full-width minus', '－３００', 'NEGATIVE'],
    ['the real minus sign', '−300', 'NEGATIVE'],
    ['a minus after the sign', '¥-300', 'NEGATIVE'],
    ['a minus in Chinese', '负3万', 'NEGATIVE'],
    ['more than any field accepts', '1001亿', 'TOO_LARGE'],
    ['a number without end', '9'.repeat(400), 'TOO_LARGE'],
  ])('%s is refused: %s', (_, text, code) => {
    expect(yuanOf(text)).toBe(code);
  });

  it('accepts the largest amount and no more', () => {
    expect(yuanOf('1000亿')).toBe(MAX_FEN / 100);
    expect(yuanOf('100000000000.01')).toBe('TOO_LARGE');
  });

  it('reads back what a field shows, and what a sentence shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_FEN }), (amount) => {
        const fen = toFen(amount);
        expect(parseAmount(formatInputAmount(fen))).toEqual({ ok: true, fen });
        expect(parseAmount(formatMoney(fen))).toEqual({ ok: true, fen });
      }),
    );
  });

  it('never throws, and gives whole fen within the bounds', () => {
    const marks = fc.constantFrom(...'0123456789.,，．万千百亿wk元¥-负 零');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: marks, maxLength: 12 })), (text) => {
        const parsed = parseAmount(text);
        if (!parsed.ok) return;
        expect(Number.isSafeInteger(parsed.fen)).toBe(true);
        expect(parsed.fen).toBeGreaterThanOrEqual(0);
        expect(parsed.fen).toBeLessThanOrEqual(MAX_FEN);
      }),
    );
  });
});
