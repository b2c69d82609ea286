// Text that a stranger's file may hold, made harmless to draw and to write into another file.

/** Marks that change how text is drawn or split without being seen: controls, bidi, zero width. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A text without invisible marks, trimmed.
 *
 * @example plainText(' 甲银行\u202e\n ') //=> '甲银行'
 */
export const plainText = (text: string) => text.replace(INVISIBLE, '').trim();
