// Damaged texts: whatever is cut, swapped, doubled or lost, the answer is a reading or a reason,
// and an account that is gone shows as a difference from the summary or as words not read.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryReport } from '../testing/arbitrary-report';
import { damage, damaged } from '../testing/damaged';
import { printReport } from '../testing/print-report';
import { readCreditReport } from './read-report';
import { REFUSALS, type CreditReport } from './report';

/** The same sixty reports in each run: what varies here is the damage. */
const SAMPLES = (['first', 'second'] as const).flatMap((generation) =>
  fc.sample(arbitraryReport(generation), { numRuns: 30, seed: 1 }),
);
const report = fc.constantFrom(...SAMPLES);

test('a damaged report is a reading or a reason', () => {
  fc.assert(
    fc.property(report, damage, (printed, cuts) => {
      const reading = readCreditReport(damaged(printReport(printed), cuts));
      expect(['report', 'truncated', ...REFUSALS]).toContain(reading.kind);
    }),
    { numRuns: 2000 },
  );
});

test('any text at all is a reading or a reason', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
      expect(['report', 'truncated', ...REFUSALS]).toContain(readCreditReport(text).kind);
    }),
    { numRuns: 500 },
  );
});

const itemsOf = ({ accounts, guarantees, takeovers, inquiries }: CreditReport) =>
  accounts.length + guarantees.length + takeovers.length + (inquiries?.length ?? 0);

test('an item that one lost character hides is never lost in silence', () => {
  const withItems = report.filter((printed) => itemsOf(printed) > 0);
  fc.assert(
    fc.property(withItems, fc.double({ min: 0, max: 0.999, noNaN: true }), (printed, at) => {
      const text = printReport(printed);
      const place = Math.floor(at * text.length);
      const reading = readCreditReport(text.slice(0, place) + text.slice(place + 1));
      if (!('report' in reading) || itemsOf(reading.report) >= itemsOf(printed)) return;
      expect(reading.unread.length + reading.mismatches.length).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

test('every word of a credit part is in an item, a heading or the list of what was not read', () => {
  const lost = fc.string({
    minLength: 3,
    maxLength: 8,
    unit: fc.constantFrom(...'甲乙丙丁戊己庚辛'),
  });
  fc.assert(
    fc.property(report, lost, fc.nat(), (printed, words, turn) => {
      const sentences = printReport(printed).split('\n');
      const begin = sentences.findIndex((line) => line.endsWith('明细如下：'));
      if (begin < 0) return;
      const place = begin + 1 + (turn % printed.accounts.length);
      sentences.splice(place, 0, `${words}。`);
      const reading = readCreditReport(sentences.join('\n'));
      expect(JSON.stringify('unread' in reading && reading.unread)).toContain(words);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['opening brackets', '（'],
  ['digits', '1'],
  ['days', '2015年3月2日'],
  ['heads of accounts', '2015年3月2日甲银行发放的'],
  ['commas', '，'],
  ['headings', '信用卡贷款其他业务'],
  ['spaces', ' '],
  ['row numbers', '1\n'],
  ['reasons', '贷款审批\n'],
])('thirty thousand %s end in a reading or a reason', (_, piece) => {
  const text = piece.repeat(30_000);
  for (const start of ['信贷记录', '信息概要', '机构查询记录明细', '公共记录欠税记录']) {
    const { kind } = readCreditReport(`个人信用报告\n${start}${text}`);
    expect(['report', 'truncated', ...REFUSALS]).toContain(kind);
  }
});
