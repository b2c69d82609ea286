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

type Items = Pick<CreditReport, 'accounts' | 'guarantees' | 'takeovers'> & {
  inquiries: ReportInquiry[];
};

/** A report around its items, in the order in which it prints them, with a summary that is true. */
function completed(generation: Generation, items: Items): CreditReport {
  const isSelf = ({ reason }: ReportInquiry) => Number(reason === 'self');
  const report: CreditReport = {
    generation,
    reportedOn: '2026-03-20',
    queriedOn: generation === 'first' ? '2026-03-19' : null,
    summary: null,
    publicRecords: [],
    ...items,
    takeovers: items.takeovers.toSorted((a, b) => a.kind.localeCompare(b.kind)),
    inquiries: items.inquiries.toSorted((a, b) => isSelf(a) - isSelf(b)),
  };
  const isEmpty = items.accounts.length + items.guarantees.length + items.takeovers.length === 0;
  return {
    ...report,
    accounts: inPrintOrder(report),
    summary: isEmpty ? null : summaryOf(report),
  };
}

/** Reports of one layout with everything that it can print. */
export const arbitraryReport = (generation: Generation): fc.Arbitrary<CreditReport> =>
  fc
    .record({
      accounts: fc.array(fc.oneof(card(generation), loan(generation)), { maxLength: 8 }),
      guarantees: fc.array(guarantee, { maxLength: 2 }),
      takeovers: fc.array(takeover, { maxLength: 2 }),
      inquiries: fc.array(inquiry, { maxLength: 12 }),
    })
    .map((items) => completed(generation, items));

/** One report with so many accounts and inquiries; the same seed gives the same report. */
export function randomReport(
  generation: Generation,
  accountCount: number,
  inquiryCount: number,
  seed: number,
): CreditReport {
  const some = <T>(item: fc.Arbitrary<T>, count: number) =>
    count === 0 ? [] : fc.sample(item, { numRuns: count, seed });
  return completed(generation, {
    accounts: some(fc.oneof(card(generation), loan(generation)), accountCount),
    guarantees: [],
    takeovers: [],
    inquiries: some(inquiry, inquiryCount),
  });
}
