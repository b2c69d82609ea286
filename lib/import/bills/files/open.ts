// The outside of a file: what kind it is, whether it is locked, too large or broken, and what is in
// it. Ends in text bytes to decode, in a spreadsheet's lines, or in words for the borrower.

import type { BillProblem, BillProblemCode } from '../bill';
import type { CsvLine } from '../rows/csv-lines';
import { fileKindOf, isLockedExcel } from './file-kind';
import { MAX_TEXT_BYTES, MAX_UNPACKED_BYTES, MAX_XLSX_BYTES } from './limits';
import { zipEntries, type ZipEntry } from './zip-list';

type Opened =
  { ok: true; text: Uint8Array } | { ok: true; sheet: readonly CsvLine[] } | BillProblem;

const WORKBOOK = 'xl/workbook.xml';
const TEXT_FILE = /\.(csv|txt|tsv)$/iu;

export const problem = (code: BillProblemCode): BillProblem => ({ ok: false, code });
const tooLarge = (limitBytes: number): BillProblem => ({
  ok: false,
  code: 'TOO_LARGE',
  limitBytes,
});

async function openZip(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Opened> {
  if (entries.some(({ locked }) => locked)) return problem('ZIP_LOCKED');
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED_BYTES) {
    return tooLarge(MAX_UNPACKED_BYTES);
  }
  const inside = entries.find(({ name }) => TEXT_FILE.test(name));
  const isWorkbook = entries.some(({ name }) => name === WORKBOOK);
  if (!isWorkbook && !inside) return problem('ZIP_WITHOUT_BILL');
  const { sheetLines, unpackOne } = await import('./sheet');
  if (!isWorkbook && inside) return openText(unpackOne(bytes, inside.name));
  if (bytes.length > MAX_XLSX_BYTES) return tooLarge(MAX_XLSX_BYTES);
  return { ok: true, sheet: await sheetLines(bytes) };
}

const openText = (text: Uint8Array): Opened =>
  text.length > MAX_TEXT_BYTES ? tooLarge(MAX_TEXT_BYTES) : { ok: true, text };

/** Why a file that is neither text nor archive cannot be read; `null` for those two. */
export function problemOf(bytes: Uint8Array): BillProblem | null {
  if (bytes.length === 0) return problem('EMPTY');
  switch (fileKindOf(bytes)) {
    case 'ole':
      return problem(isLockedExcel(bytes) ? 'EXCEL_LOCKED' : 'OLD_EXCEL');
    case 'pdf':
      return problem('PDF');
    case 'image':
      return problem('IMAGE');
    case 'webPage':
      return problem('WEB_PAGE');
    default:
      return null;
  }
}

/** Opens a file, whatever it is; a broken one is a typed answer too. */
export async function openBill(bytes: Uint8Array): Promise<Opened> {
  const refused = problemOf(bytes);
  if (refused) return refused;
  if (fileKindOf(bytes) === 'text') return openText(bytes);
  try {
    const entries = zipEntries(bytes);
    return entries === null ? problem('BROKEN_FILE') : await openZip(bytes, entries);
  } catch {
    return problem('BROKEN_FILE');
  }
}
