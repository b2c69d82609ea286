// A report printed from data and read again is the same data, in both layouts and whatever a page
// or a clipboard did to its text.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryReport } from '../testing/arbitrary-report';
import { disturb, type Disturbance } from '../testing/disturb';
import { printReport } from '../testing/print-report';
import { readCreditReport } from './read-report';
import type { CreditReport, ReportReading } from './report';

const wordless = <T extends { words: string }>(items: readonly T[]) =>
  items.map((item) => ({ ...item, words: '' }));

function dataOf(reading: ReportReading): CreditReport | null {
  if (!('report' in reading)) return null;
  const { report } = reading;
  return {
    ...report,
    accounts: wordless(report.accounts),
    guarantees: wordless(report.guarantees),
    takeovers: wordless(report.takeovers),
    inquiries: report.inquiries && wordless(report.inquiries),
  };
}

const WAYS: Disturbance[] = ['wraps', 'footers', 'widths', 'lookAlikes', 'spaces', 'gluedRows'];
const ways = fc.subarray(WAYS).map((chosen) => new Set(chosen));
const choices = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), {
  minLength: 20,
  maxLength: 20,
});

test.each(['first', 'second'] as const)(
  'a report printed in the %s layout reads back equal, with nothing unread and no mismatch',
  (generation) => {
    fc.assert(
      fc.property(arbitraryReport(generation), (report) => {
        const reading = readCreditReport(printReport(report));
        expect(reading).toMatchObject({ kind: 'report', unread: [], mismatches: [] });
        expect(dataOf(reading)).toEqual(report);
      }),
      { numRuns: 150 },
    );
  },
);

test.each(['first', 'second'] as const)(
  'what a page does to the text of the %s layout changes nothing in it',
  (generation) => {
    fc.assert(
      fc.property(arbitraryReport(generation), ways, choices, (report, chosen, picks) => {
        const reading = readCreditReport(disturb(printReport(report), chosen, picks));
        expect(reading).toMatchObject({ kind: 'report', unread: [], mismatches: [] });
        expect(dataOf(reading)).toEqual(report);
      }),
      { numRuns: 150 },
    );
  },
);
