// PDFs as borrowers have them: printed by a browser, locked, scanned, cut short, or no PDF at all.

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { whole } from './testing/small-report';
import { smallPdf } from './testing/locked-pdf';
import { earlierSample, laterSample } from './testing/sample-reports';
import { inPrintOrder } from './testing/print-report';
import { readCreditReport } from './credit-report/read-report';
import { linesOf } from './pdf-lines';
import { MAX_PDF_BYTES, readPdfText } from './pdf-text';

const WORDS = 'A page with more than twenty characters';
const sample = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../public/samples/${name}`, import.meta.url)));

test.each([
  ['credit-report.pdf', laterSample],
  ['credit-report-earlier.pdf', earlierSample],
])('the sample report %s gives the data it was printed from', async (name, printed) => {
  const pages: number[] = [];
  const pdf = await readPdfText(await sample(name), { onProgress: (done) => pages.push(done) });
  if (pdf.kind !== 'text') throw new Error(pdf.kind);
  expect(pages).toEqual(Array.from({ length: pdf.pages }, (_, index) => index + 1));
  const { kind, report, unread, mismatches } = whole(readCreditReport(pdf.text));
  expect({ kind, unread, mismatches }).toEqual({ kind: 'report', unread: [], mismatches: [] });
  expect(report.accounts.map((account) => ({ ...account, words: '' }))).toEqual(
    inPrintOrder(printed),
  );
  expect(report.inquiries?.map((row) => ({ ...row, words: '' }))).toEqual(printed.inquiries);
  expect(report.summary).toEqual(printed.summary);
});

test('a locked PDF asks for its password, says when it is wrong, and opens', async () => {
  const locked = smallPdf(WORDS, '1234');
  expect(await readPdfText(locked)).toEqual({ kind: 'locked' });
  expect(await readPdfText(locked, { password: '4321' })).toEqual({ kind: 'wrongPassword' });
  expect(await readPdfText(locked, { password: '1234' })).toEqual({
    kind: 'text',
    text: WORDS,
    pages: 1,
  });
});

test.each([
  ['a scan: pages without text', smallPdf(''), 'scan'],
  ['a page with nothing but a number', smallPdf('1'), 'scan'],
  ['an empty file', new Uint8Array(), 'broken'],
  ['another kind of file', new TextEncoder().encode('not a PDF at all, just words'), 'broken'],
  ['a file of more than 50 MB', new Uint8Array(MAX_PDF_BYTES + 1), 'tooLarge'],
])('%s is told as what it is', async (_, bytes, kind) => {
  expect(await readPdfText(bytes)).toEqual({ kind });
});

test('a PDF cut short anywhere ends in text or a reason', async () => {
  const bytes = await sample('credit-report.pdf');
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    const { kind } = await readPdfText(bytes.subarray(0, Math.floor(bytes.length * share)));
    expect(['text', 'broken', 'scan']).toContain(kind);
  }
});

test('a small PDF with any of its bytes changed ends in text or a reason', async () => {
  const bytes = smallPdf(WORDS);
  for (let place = 0; place < bytes.length; place += 23) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 0x15;
    const { kind } = await readPdfText(damaged);
    expect(['text', 'broken', 'scan', 'locked']).toContain(kind);
  }
});

test('reading stops when it is cancelled, before or on the way', async () => {
  const bytes = await sample('credit-report.pdf');
  expect(await readPdfText(bytes, { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' });
  const control = new AbortController();
  const options = { signal: control.signal, onProgress: () => control.abort() };
  expect(await readPdfText(bytes, options)).toEqual({ kind: 'cancelled' });
});

const piece = (str: string, left: number, base: number, width = str.length * 10) => ({
  str,
  transform: [10, 0, 0, 10, left, base],
  width,
  height: 10,
});

test.each([
  ['pieces that touch are one word', [piece('信用', 0, 50), piece('额度', 20, 50)], ['信用额度']],
  ['cells stand apart', [piece('1', 0, 50), piece('某银行', 40, 50)], ['1 某银行']],
  ['lines run from top to bottom', [piece('下', 0, 20), piece('上', 0, 50)], ['上', '下']],
  [
    'cells run from left to right, whatever their order in the file',
    [piece('右', 90, 50), piece('左', 0, 51)],
    ['左 右'],
  ],
  ['white space alone is no cell', [piece(' ', 0, 50), piece('字', 20, 50)], ['字']],
])('%s', (_, pieces, lines) => {
  expect(linesOf(pieces)).toEqual(lines);
});
