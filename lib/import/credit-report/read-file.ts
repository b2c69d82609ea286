// A credit report as a file: a PDF, locked or not, or a text in any usual encoding → its reading, or
// the reason why there is none.

import { fileKindOf } from '../bills/files/file-kind';
import { decodeWhole } from '../bills/read-bill';
import { MAX_PDF_BYTES, readPdfText, type PdfOptions, type PdfText } from '../pdf-text';
import type { ReportReading } from './report';
import { readCreditReport } from './read-report';

export type ReportFileReading = ReportReading | Exclude<PdfText, { kind: 'text' }>;

/**
 * Reads a report's file. Never rejects. What a file is, is told by its first bytes and never by its
 * name; a picture is a scan, and any other kind of file is no report.
 */
export async function readReportFile(
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<ReportFileReading> {
  if (bytes.length > MAX_PDF_BYTES) return { kind: 'tooLarge' };
  switch (fileKindOf(bytes)) {
    case 'pdf': {
      const pdf = await readPdfText(bytes, options);
      return pdf.kind === 'text' ? readCreditReport(pdf.text) : pdf;
    }
    case 'text':
      return readCreditReport(decodeWhole(bytes));
    case 'image':
      return { kind: 'scan' };
    default:
      return { kind: 'notReport' };
  }
}
