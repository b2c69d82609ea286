// Amounts as bills print them: `¥28.16`, `"8,000.00"`, `+10000.00`, `CNY 123.18`. Whole fen, exactly:
// no float ever holds a yuan. A number that is not clearly an amount is refused, never guessed.

import { MAX_FEN, toFen, type Fen } from '@/lib/units/fen';

const PLAIN = /^([+-]?)(\d{1,15})(?:\.(\d{1,2})0*)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const AROUND = /^(?:[¥￥]|cny|rmb|人民币)|(?:元|人民币)$/giu;
const SIGN_THEN_MARK = /^([+-])[¥￥]/u;
const BRACKETED = /^\((.+)\)$/;

/** Without currency words, brackets of a minus, full-width digits and commas that group by three. */
function plainOf(text: string): string {
  const half = text.normalize('NFKC').replace(/\s/gu, '').replace(/[−–—]/gu, '-');
  const bracketed = BRACKETED.exec(half)?.[1];
  const inner = (bracketed === undefined ? half : `-${bracketed}`)
    .replace(SIGN_THEN_MARK, '$1')
    .replace(AROUND, '');
  return GROUPED.test(inner) ? inner.replaceAll(',', '') : inner;
}

/**
 * Fen from a printed amount; `null` when it is none, `'AMOUNT_TOO_LARGE'` past what any field takes.
 *
 * @example readMoney('1,2.00') //=> null, the comma groups nothing
 * @example readMoney('"8,000.00"'.slice(1, -1)) //=> 800000
 */
export function readMoney(text: string): Fen | null | 'AMOUNT_TOO_LARGE' {
  const bare = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  const match = PLAIN.exec(bare) ?? PLAIN.exec(plainOf(bare));
  if (match === null) return null;
  const [, sign = '', whole = '', cents = ''] = match;
  const fen = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  if (fen > MAX_FEN) return 'AMOUNT_TOO_LARGE';
  return toFen(sign === '-' ? -fen : fen);
}
