// Where a narrow cell breaks its line: a Chinese number stays with the unit behind it, so that
// `2027 年 7 月` stands as `2027 年` over `7 月`. English breaks between words as it is.

/**
 * The text with each number held to the Chinese unit behind it by a space that does not break.
 *
 * @example unbroken('1 年 4 个月') //=> '1\u00a0年 4\u00a0个月'
 * @example unbroken('16 months') //=> '16 months'
 */
export const unbroken = (text: string) => text.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00a0');
