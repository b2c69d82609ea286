// For tests only: random reports that a layout can print in full, so that printing and reading
// must give them back. The lenders are invented.

import fc from 'fast-check';
import { INQUIRY_REASONS } from '@/lib/review';
import type {
  CreditReport,
  Generation,
  ReportGuarantee,
  ReportInquiry,
  ReportTakeover,
} from '../credit-report/report';
import { amount, card, day, institution, loan, openedOn } from './arbitrary-account';
import { inPrintOrder } from './print-report';
import { summaryOf } from './print-summary';

const guarantee: fc.Arbitrary<ReportGuarantee> = fc.record({
  institution,
  on: openedOn,
  asOf: fc.option(day('2019-01-01', 2600), { nil: null }),
  amount: fc.option(amount, { nil: null }),
  balance: amount,
  doubts: fc.constant([]),
  words: fc.constant(''),
});

const takeover: fc.Arbitrary<ReportTakeover> = fc.record({
  kind: fc.constantFrom('assetDisposal' as const, 'compensation' as const),
  institution: fc.constantFrom('己资产管理有限公司', '庚保险股份有限公司'),
  on: openedOn,
  amount,
  balance: amount,
  lastPaidOn: fc.option(openedOn, { nil: null }),
  doubts: fc.constant([]),
  words: fc.constant(''),
});

const inquiry: fc.Arbitrary<ReportInquiry> = fc
  .record({
    on: day('2024-03-20', 730),
    institution,
    reason: fc.constantFrom(...INQUIRY_REASONS),
    words: fc.constant(''),
  })
  .map((row) => (row.reason === 'self' ? { ...row, institution: '' } : row));

/** Reports of one layout with everything that it can print, in the order it prints it. */
export const arbitraryReport = (generation: Generation): fc.Arbitrary<CreditReport> =>
  fc
    .record({
      accounts: fc.array(fc.oneof(card(generation), loan(generation)), { maxLength: 8 }),
      guarantees: fc.array(guarantee, { maxLength: 2 }),
      takeovers: fc.array(takeover, { maxLength: 2 }),
      inquiries: fc.array(inquiry, { maxLength: 12 }),
    })
    .map((given) => {
      const report: CreditReport = {
        generation,
        reportedOn: '2026-03-20',
        queriedOn: generation === 'first' ? '2026-03-19' : null,
        summary: null,
        publicRecords: [],
        ...given,
        takeovers: given.takeovers.toSorted((a, b) => a.kind.localeCompare(b.kind)),
        inquiries: given.inquiries.toSorted(
          (a, b) => Number(a.reason === 'self') - Number(b.reason === 'self'),
        ),
      };
      const bareReport =
        report.accounts.length + report.guarantees.length + report.takeovers.length === 0;
      return {
        ...report,
        accounts: inPrintOrder(report),
        summary: bareReport ? null : summaryOf(report),
      };
    });
