// A bill or bank statement, as bytes → its rows. The way in for files that fit in memory.

import type { BillReading } from './bill';
import { encodingOf, textDecoder } from './files/decode';
import { openBill } from './files/open';
import { readLines, readText } from './rows/text-bill';

/** A text file's whole text, in the encoding its first bytes show. */
export function decodeWhole(bytes: Uint8Array): string {
  return textDecoder(encodingOf(bytes.subarray(0, 65_536)))(bytes, true);
}

/**
 * Reads a bill of Alipay, WeChat Pay or a bank: CSV in any usual encoding, XLSX, or a ZIP without a
 * password that holds one. Amounts in fen, days ISO. Never rejects: a file that cannot be read is a
 * problem with a code, and a line that cannot be read is listed with its number.
 *
 * @example (await readBill(new Uint8Array(), 'bill.csv')) //=> { ok: false, code: 'EMPTY' }
 */
export async function readBill(
  bytes: Uint8Array | ArrayBuffer,
  name: string,
): Promise<BillReading> {
  const opened = await openBill(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  if (!opened.ok) return opened;
  return 'sheet' in opened
    ? readLines(opened.sheet, name)
    : readText(decodeWhole(opened.text), name);
}
