// Money on the screen: whole yuan, 万 in Chinese only, and the real minus sign.

import { toFen, type Fen } from '@/lib/units/fen';
import type { Locale } from './locale';
import { formatNumber } from './number';

const FEN_A_YUAN = 100;
const YUAN_A_WAN = 10_000;
const YUAN_A_YI = 100_000_000;

function withSign(fen: number, text: string): string {
  return fen < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * An amount in full. Fen are shown only where the amount is not a whole number of yuan.
 *
 * @example formatMoney(1_250_000) //=> '¥12,500'
 * @example formatMoney(-1_250_050) //=> '−¥12,500.50'
 */
export function formatMoney(fen: Fen): string {
  const amount = Math.abs(fen);
  const whole = Math.floor(amount / FEN_A_YUAN);
  const rest = amount % FEN_A_YUAN;
  const fraction = rest === 0 ? '' : `.${`${rest}`.padStart(2, '0')}`;
  return withSign(fen, `¥${formatNumber(whole)}${fraction}`);
}

function shortChinese(fen: Fen): string {
  const yuan = Math.round(Math.abs(fen) / FEN_A_YUAN);
  if (yuan < YUAN_A_WAN) return `${formatNumber(yuan)} 元`;
  const wan = Math.round(yuan / 100) / 100;
  if (wan < YUAN_A_WAN) return `${formatNumber(wan, 2)} 万元`;
  return `${formatNumber(yuan / YUAN_A_YI, 2)} 亿元`;
}

/**
 * An amount at a glance: in 万 from ten thousand yuan on in Chinese, in whole yuan in English.
 *
 * @example formatMoneyShort(1_250_000, 'zh-CN') //=> '1.25 万元'
 * @example formatMoneyShort(1_250_000, 'en') //=> '¥12,500'
 */
export function formatMoneyShort(fen: Fen, locale: Locale): string {
  if (locale === 'zh-CN') return withSign(fen, shortChinese(fen));
  return formatMoney(toFen(Math.round(fen / FEN_A_YUAN) * FEN_A_YUAN));
}

/**
 * A difference with its sign; nothing has none.
 *
 * @example formatSigned(300_000) //=> '+¥3,000'
 */
export const formatSigned = (fen: Fen) => (fen > 0 ? `+${formatMoney(fen)}` : formatMoney(fen));

/**
 * An amount as text for an input field, which `parseAmount` reads back unchanged.
 *
 * @example formatInputAmount(1_250_050) //=> '12500.50'
 */
export function formatInputAmount(fen: Fen): string {
  const decimals = fen % FEN_A_YUAN === 0 ? 0 : 2;
  return (fen / FEN_A_YUAN).toFixed(decimals);
}
