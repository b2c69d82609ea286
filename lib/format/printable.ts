// Text from a file a stranger may have made: without the marks that are not seen and change how the
// rest is seen, such as those that turn the direction of what follows.

/** Control characters; marks of direction; zero-width characters; tags. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const IS_UNSEEN = new RegExp(UNSEEN.source, 'u');

/**
 * A text as it may be shown. Line ends and tabs stay.
 *
 * @example printable('甲\u202e银行\u0000') //=> '甲银行'
 */
export const printable = (text: string): string =>
  IS_UNSEEN.test(text) ? text.replace(UNSEEN, '') : text;

/** The same data with every text in it printable; an `id` stays as it is. */
export function printableTexts<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(printableTexts) as T;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'id' ? value : printableTexts<unknown>(value),
    ]),
  ) as T;
}
