import { describe, expect, test } from 'vitest';
import { readMoney } from './money';

describe('an amount on a bill', () => {
  test.each([
    ['a plain amount', '49.74', 4974],
    ['WeChat puts a yen mark before it', '¥28.16', 2816],
    ['the full-width mark', '￥１２．００', 1200],
    ['one decimal', '¥50.0', 5000],
    ['no decimals', '2000', 200_000],
    ['commas that group by three', '8,000.00', 800_000],
    ['a million with commas', '1,234,567.89', 123_456_789],
    ['a sign before it', '+10000.00', 1_000_000],
    ['money out', '-12345.89', -1_234_589],
    ['a minus before the mark', '-¥5.00', -500],
    ['a typographic minus', '−5.00', -500],
    ['brackets of an accountant', '(1,234.00)', -123_400],
    ['the word yuan behind it', '28.50元', 2850],
    ['zeros beyond the fen', '0.5000', 50],
    ['nothing, with a sign', '+0.00', 0],
    ['a sum no float holds exactly', '70368744177.66', 7_036_874_417_766],
  ])('%s', (_, text, fen) => {
    expect(readMoney(text)).toBe(fen);
  });

  test.each([
    ['empty', ''],
    ['a word', '不计收支'],
    ['a comma that groups nothing', '1,2.00'],
    ['less than a fen', '0.005'],
    ['two points', '1.2.3'],
    ['masked', 'xx,yyyy.zz'],
    ['an exponent', '1e5'],
    ['a day', '2024-01-01'],
  ])('is not read from a cell that is %s', (_, text) => {
    expect(readMoney(text)).toBeNull();
  });

  test('is refused when it is more than any field takes', () => {
    expect(readMoney('100000000000.00')).toBe(10_000_000_000_000);
    expect(readMoney('100000000000.01')).toBe('AMOUNT_TOO_LARGE');
  });
});
