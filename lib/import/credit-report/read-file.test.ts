// Files as borrowers have them: what each is, is told by its bytes.

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { gb18030 } from '../bills/testing/gb18030';
import { smallPdf } from '../testing/locked-pdf';
import { printReport } from '../testing/print-report';
import { laterSample } from '../testing/sample-reports';
import { whole } from '../testing/small-report';
import { beforeAndAfter } from './before-and-after';
import { readReportFile, type ReportFileReading } from './read-file';

const TEXT = printReport(laterSample);
const utf8 = new TextEncoder().encode(TEXT);
const utf16 = Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a);
const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04);

const reportIn = (reading: ReportFileReading) => {
  if (reading.kind !== 'report' && reading.kind !== 'truncated') throw new Error(reading.kind);
  return whole(reading);
};
const sample = async (name: string) => {
  const file = new URL(`../../../public/samples/${name}`, import.meta.url);
  return reportIn(await readReportFile(new Uint8Array(await readFile(file))));
};

test.each([
  ['UTF-8', utf8],
  ['GB18030, as an older Windows saves it', gb18030(TEXT)],
  ['UTF-16, as a spreadsheet or Notepad saves it', utf16],
])('a text in %s is read', async (_, bytes) => {
  const { report } = reportIn(await readReportFile(bytes));
  expect(report.accounts).toHaveLength(laterSample.accounts.length);
});

test.each([
  ['a photo of a report', png, 'scan'],
  ['a PDF without text', smallPdf(''), 'scan'],
  ['a locked PDF', smallPdf('A page with more than twenty characters', '1'), 'locked'],
  [
    'a PDF that says something else',
    smallPdf('A page with more than twenty characters'),
    'notReport',
  ],
  ['an archive', zip, 'notReport'],
  ['an empty file', new Uint8Array(), 'noText'],
])('%s is told as what it is', async (_, bytes, kind) => {
  expect(await readReportFile(bytes)).toEqual({ kind });
});

test('the two sample reports tell which lender cut what, and what came since', async () => {
  const [earlier, later] = [
    await sample('credit-report-earlier.pdf'),
    await sample('credit-report.pdf'),
  ];
  const { comparison, event, after } = beforeAndAfter(earlier, later);
  expect(event).toMatchObject({
    code: 'LIMIT_CUT',
    institution: '丙消费金融有限公司',
    limit: { from: 5_000_000, to: 2_000_000 },
  });
  expect(comparison.findings.map(({ code, institution }) => [code, institution])).toEqual([
    ['UTILIZATION_SHOCK', '甲银行股份有限公司信用卡中心'],
    ['UTILIZATION_SHOCK', '乙银行股份有限公司'],
    ['LIMIT_CUT', '丙消费金融有限公司'],
    ['UTILIZATION_SHOCK', '丙消费金融有限公司'],
    ['UTILIZATION_SHOCK', '庚银行股份有限公司'],
  ]);
  expect(comparison.added.map(({ institution }) => institution)).toEqual(['丁小额贷款有限公司']);
  expect(comparison.newInquiries).toHaveLength(6);
  expect(after.input.limitEvent).toMatchObject({ on: '2026-09-30', newLimit: 2_000_000 });
});
