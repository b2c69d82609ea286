// Text as people type it: full-width digits from a Chinese keyboard, spaces, marks that cannot be
// seen, and minus signs of every kind.

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
const MINUS = /^[-\u2010-\u2015\u2212负]/;

const toHalfWidth = (mark: string) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_SHIFT);

/** The same text in half-width lower case without white space or invisible marks. */
export const normalizeTyped = (text: string) =>
  text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, toHalfWidth)
    .replaceAll('￥', '¥')
    .replaceAll('。', '.')
    .toLowerCase();

/** A normalized text without its minus sign, and whether there was one. */
export function splitSign(text: string): { negative: boolean; rest: string } {
  const negative = MINUS.test(text);
  return { negative, rest: negative ? text.slice(1) : text };
}
