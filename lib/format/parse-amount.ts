// An amount of money as people type it, in yuan: `3万`, `3.5w`, `30,000`, `￥３０，０００`, `3万5千`.

import { MAX_FEN, yuan, type Fen } from '@/lib/units/fen';
import { normalizeTyped, splitSign } from './typed-text';

export type AmountProblem = 'EMPTY' | 'NOT_AN_AMOUNT' | 'NEGATIVE' | 'TOO_LARGE';
type ParsedAmount = { ok: true; fen: Fen } | { ok: false; code: AmountProblem };

const UNITS: Readonly<Record<string, number>> = {
  亿: 100_000_000,
  千万: 10_000_000,
  百万: 1_000_000,
  十万: 100_000,
  万: 10_000,
  w: 10_000,
  千: 1000,
  k: 1000,
  百: 100,
};

const CURRENCY_BEFORE = /^(?:¥|元|人民币|rmb|cny)+/;
const CURRENCY_AFTER = /(?:人民币|rmb|cny|yuan|元整|元|圆|块钱|块|整)+$/;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const TEN_THOUSANDS = /^\d{1,4}(,\d{4})+(\.\d+)?$/;
const PLAIN = /^(\d+(\.\d+)?|\.\d+)$/;
const NUMBER_THEN_UNIT = /^([\d.,]+)([千百十]万|[亿万w千k百])?/;

/** A number as digits, in groups of three or four or in none; `null` when it is not one. */
function readDigits(text: string): number | null {
  if (!PLAIN.test(text) && !THOUSANDS.test(text) && !TEN_THOUSANDS.test(text)) return null;
  return Number(text.replaceAll(',', ''));
}

/** 5 after 万 is five of the next unit down, as it is said: `3万5` is 35,000. */
const lastPart = (digits: string, unit: number) =>
  digits.length === 1 ? (Number(digits) * unit) / 10 : Number(digits);

/** Yuan from parts such as `3万` `5千`, each smaller than the one before. */
function readParts(text: string): number | null {
  let rest = text;
  let total = 0;
  let smallest = Infinity;
  while (rest !== '') {
    const [part = '', digits = '', unitName = ''] = NUMBER_THEN_UNIT.exec(rest) ?? [];
    const value = readDigits(digits);
    if (value === null) return null;
    const alone = part === text;
    const whole = /^\d+$/.test(digits);
    rest = rest.slice(part.length).replace(/^零(?=\d)/, '');
    if (alone) return value * (UNITS[unitName] ?? 1);
    if (!whole) return null;
    const unit = UNITS[unitName];
    const amount = unit === undefined ? lastPart(digits, smallest) : value * unit;
    if (amount >= smallest || (unit ?? 1) >= smallest) return null;
    total += amount;
    smallest = unit ?? 1;
  }
  return total;
}

/**
 * Fen from typed text, or what is wrong with it. A lone digit after 万 counts thousands, as spoken.
 *
 * @example parseAmount('3万5') //=> { ok: true, fen: 3500000 }, thirty-five thousand yuan
 * @example parseAmount('３０，０００元') //=> { ok: true, fen: 3000000 }
 * @example parseAmount('1.2.3') //=> { ok: false, code: 'NOT_AN_AMOUNT' }
 */
export function parseAmount(text: string): ParsedAmount {
  const typed = normalizeTyped(text);
  if (typed === '') return { ok: false, code: 'EMPTY' };
  const outer = splitSign(typed);
  const inner = splitSign(outer.rest.replace(CURRENCY_BEFORE, ''));
  const amount = inner.rest.replace(CURRENCY_AFTER, '');
  const value = amount === '' ? null : readParts(amount);
  if (value === null) return { ok: false, code: 'NOT_AN_AMOUNT' };
  if (outer.negative || inner.negative) return { ok: false, code: 'NEGATIVE' };
  if (value * 100 > MAX_FEN) return { ok: false, code: 'TOO_LARGE' };
  return { ok: true, fen: yuan(value) };
}
