// Bytes → text. Alipay and the banks still write GB18030; everyone else UTF-8, with or without a
// mark; spreadsheets save UTF-16. A text that was decoded wrongly once and saved again is beyond
// repair here, and is told apart from a file that is no bill.

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const REPLACEMENT = /\ufffd/gu;
const BEYOND_ASCII = /[^\u0000-\u007f]/gu;
/** `交易` or `记账` in GBK bytes read as Latin-1, in UTF-8 bytes read as GBK, and lost letters. */
const READ_WRONGLY = /½»Ò×|¼ÇÕË|浜ゆ槗|璁拌处|锟斤拷/u;
/** Of the letters beyond ASCII, at most this share may be damaged. */
const MAX_DAMAGED = 0.2;

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The share of a text's letters beyond ASCII that could not be decoded. */
function damageOf(text: string): number {
  const letters = countOf(text, BEYOND_ASCII);
  return letters === 0 ? 0 : countOf(text, REPLACEMENT) / letters;
}

/** The encoding of a file, from its first bytes. A stray byte does not turn UTF-8 into GB18030. */
export function encodingOf(head: Uint8Array): Encoding {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const asUtf8 = new TextDecoder('utf-8').decode(head, { stream: true });
  return damageOf(asUtf8) <= MAX_DAMAGED ? 'utf-8' : 'gb18030';
}

/** Whether a text was decoded wrongly, here or before it was saved. */
export const isGarbled = (text: string) =>
  READ_WRONGLY.test(text) || damageOf(text) > MAX_DAMAGED || text.includes('\u0000');

/** Text from bytes in pieces, with one kind of line end. */
export function textDecoder(encoding: Encoding): (bytes: Uint8Array, last: boolean) => string {
  const decoder = new TextDecoder(encoding);
  let heldReturn = false;
  return (bytes, last) => {
    let text = decoder.decode(bytes, { stream: !last });
    if (heldReturn) text = `\r${text}`;
    heldReturn = !last && text.endsWith('\r');
    if (heldReturn) text = text.slice(0, -1);
    return text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  };
}
