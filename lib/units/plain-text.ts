// Text that a stranger's file may hold, made harmless to draw and to write into another file.

/**
 * Marks that change how text is drawn or split without being seen: control characters, marks of
 * direction, zero-width characters, separators of lines, fillers without a shape, tags.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u2065\u2800\u3164\uffa0\u{e0000}-\u{e00ff}]/u;
const EACH = new RegExp(INVISIBLE.source, 'gu');
const LAYOUT = /[\t\n\r]/;

/**
 * A text of several lines without invisible marks; line ends and tabs stay.
 *
 * @example printable('甲\u202e银行\u0000') //=> '甲银行'
 */
export const printable = (text: string): string =>
  INVISIBLE.test(text) ? text.replace(EACH, (mark) => (LAYOUT.test(mark) ? mark : '')) : text;

/**
 * A text on one line: without invisible marks, line ends included, and trimmed.
 *
 * @example plainText(' 甲银行\u202e\n ') //=> '甲银行'
 */
export const plainText = (text: string) => text.replace(EACH, '').trim();
