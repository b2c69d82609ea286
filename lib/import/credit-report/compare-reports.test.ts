// Two reports of one borrower: what is new, gone or changed, and which lender did what.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainChange, parseProfile, policyOn, type ProfileInput } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { arbitraryReport } from '../testing/arbitrary-report';
import { reportAround, whole } from '../testing/small-report';
import { beforeAndAfter } from './before-and-after';
import { compareReports } from './compare-reports';
import { readCreditReport } from './read-report';

const CARDS = '信用卡\n从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：\n';
const LOANS = '贷款\n从未发生过逾期的账户明细如下：\n';
const card = (figures: string, tail = '1234', bank = '甲银行') =>
  `2015年03月02日${bank}发放的贷记卡（人民币账户，卡片尾号：${tail}）。截至2026年03月，${figures}。\n`;
const line = (limit: string, balance: string) =>
  `2023年03月23日丙消费金融有限公司为其他个人消费贷款授信，额度有效期至2029年03月23日，可循环使用。截至2026年03月，信用额度${limit}元（人民币），余额为${balance}。\n`;

const read = (credit: string, day: IsoDate = '2026-03-20', inquiries = '') =>
  whole(
    readCreditReport(
      reportAround(credit, inquiries)
        .replace('2026-03-20', day)
        .replaceAll('2026年03月，', `${day.slice(0, 4)}年${day.slice(5, 7)}月，`),
    ),
  );
const compare = (earlier: string, later: string) =>
  compareReports(read(earlier, '2025-09-20').report, read(later).report);

describe('of two reports', () => {
  test('the same account is no change', () => {
    const same = compare(CARDS + card('信用额度9，余额1'), CARDS + card('信用额度9，余额1'));
    expect(same).toMatchObject({ added: [], gone: [], changed: [], findings: [] });
  });

  test('a bank that prints its full name by now is the same bank', () => {
    const one = CARDS + card('信用额度9，余额1');
    const same = compare(one, one.replace('甲银行', '甲银行股份有限公司信用卡中心'));
    expect(same).toMatchObject({ added: [], gone: [] });
  });

  test('accounts are new and gone', () => {
    const change = compare(CARDS + card('信用额度9，余额1'), LOANS + line('9', '1'));
    expect(change.added.map(({ kind }) => kind)).toEqual(['revolving']);
    expect(change.gone.map(({ kind }) => kind)).toEqual(['card']);
  });

  test('two cards of one day are told apart by their digits, in any order', () => {
    const [a, b] = [card('信用额度100，余额1', '1111'), card('信用额度900，余额1', '2222')];
    expect(compare(CARDS + a + b, CARDS + b + a)).toMatchObject({ changed: [], findings: [] });
  });

  test('cards that share every trait pair one to one', () => {
    const cards = CARDS + card('信用额度9，余额1') + card('信用额度9，余额1');
    expect(compare(cards, CARDS + card('信用额度9，余额1')).gone).toHaveLength(1);
  });

  test('only inquiries that were not there before are new, duplicates of a day counted', () => {
    const rows = (count: number) =>
      `机构查询记录明细\n${Array.from({ length: count }, (_, index) => `${index + 1} 2025年09月01日 某银行 贷款审批`).join('\n')}`;
    const change = compareReports(
      read('', '2025-09-20', rows(1)).report,
      read('', '2026-03-20', rows(3)).report,
    );
    expect(change.newInquiries).toHaveLength(2);
  });
});

describe('per lender, what happened to the line is', () => {
  test.each([
    [
      'a cut, and the shock that it alone made',
      line('50,000', '20,000'),
      line('25,000', '19,000'),
      [
        { code: 'LIMIT_CUT', limit: { from: 5_000_000, to: 2_500_000 }, byCut: false },
        { code: 'UTILIZATION_SHOCK', utilization: { from: 0.4, to: 0.76 }, byCut: true },
      ],
    ],
    [
      'a shock without a cut',
      line('50,000', '20,000'),
      line('50,000', '45,000'),
      [{ code: 'UTILIZATION_SHOCK', byCut: false }],
    ],
    ['a rise', line('50,000', '0'), line('60,000', '0'), [{ code: 'LIMIT_RAISED' }]],
    [
      'a cut to what is drawn',
      line('50,000', '20,000'),
      line('20,000', '20,000'),
      [{ code: 'LIMIT_CUT' }, { code: 'UTILIZATION_SHOCK', utilization: { from: 0.4, to: 1 } }],
    ],
    [
      'a limit that went while something is owed',
      line('50,000', '20,000'),
      line('0', '20,000'),
      [{ code: 'LIMIT_CUT' }, { code: 'UTILIZATION_SHOCK' }],
    ],
    [
      'nothing, when only the balance moved a little',
      line('50,000', '20,000'),
      line('50,000', '21,000'),
      [],
    ],
  ])('%s', (_, before, after, findings) => {
    expect(compare(LOANS + before, LOANS + after).findings).toMatchObject(findings);
  });

  test('a closure, when a card was closed', () => {
    const closed =
      '2015年03月02日甲银行发放的贷记卡（人民币账户，卡片尾号：1234），2026年01月销户。';
    expect(compare(CARDS + card('信用额度900，余额1'), CARDS + closed).findings).toMatchObject([
      { code: 'LINE_CLOSED', institution: '甲银行', limit: { from: 90_000, to: null } },
    ]);
  });

  test('one cut, when the cards of one bank share the limit that was cut', () => {
    const both = (limit: string) =>
      CARDS + card(`信用额度${limit}，余额0`, '1111') + card(`信用额度${limit}，余额0`, '2222');
    expect(compare(both('50,000'), both('20,000')).findings).toHaveLength(1);
  });
});

const profileOf = (input: ProfileInput, asOf: IsoDate) => {
  const parsed = parseProfile({ ...input, income: { monthlyAverage: 1_000_000 } }, asOf);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.profile;
};

describe('before and after', () => {
  const earlier = read(
    LOANS + line('50,000', '20,000') + CARDS + card('信用额度50,000，余额10,000'),
    '2025-09-20',
  );
  const later = read(
    CARDS + card('信用额度50,000，余额45,000') + LOANS + line('20,000', '20,000'),
    '2026-03-20',
    '机构查询记录明细\n1 2026年03月14日 某银行 贷款审批',
  );

  test('carry the cut as their event, and the same ids', () => {
    const { before, after, event } = beforeAndAfter(earlier, later);
    expect(event).toMatchObject({ code: 'LIMIT_CUT', institution: '丙消费金融有限公司' });
    const id = after.input.accounts?.find(({ product }) => product === 'revolving')?.id;
    expect(after.input.limitEvent).toEqual({
      accountId: id,
      kind: 'decreased',
      oldLimit: 5_000_000,
      newLimit: 2_000_000,
      on: '2026-03-20',
    });
    expect(before.input.reviewedAccountId).toBe(id);
    expect(before.input.accounts?.find((account) => account.id === id)?.limit).toBe(5_000_000);
    expect(after.input.earlier).toMatchObject({ asOf: '2025-09-20', monthlyIncome: null });
  });

  test('are explained: the shares sum to the change of the review', () => {
    const { before, after } = beforeAndAfter(earlier, later, { eventOn: '2026-03-18' });
    const change = explainChange(
      {
        profile: profileOf(before.input, '2025-09-20'),
        policy: policyOn('2025-09-20', 'platform'),
        asOf: '2025-09-20',
      },
      {
        profile: profileOf(after.input, '2026-03-20'),
        policy: policyOn('2026-03-20', 'platform'),
        asOf: '2026-03-20',
      },
      { from: 5_000_000 as never, to: 2_000_000 as never },
    );
    const sum = change.shares.reduce((total, { limit }) => total + limit, 0);
    expect(sum).toBe(change.to - change.from);
    expect(change.shares.find(({ player }) => player === 'utilization')?.score).toBeLessThan(0);
  });

  test('have no event where no limit fell, and none where the days are the wrong way round', () => {
    expect(beforeAndAfter(earlier, earlier).after.input.limitEvent).toBeUndefined();
    expect(beforeAndAfter(later, earlier).after.input.limitEvent).toBeUndefined();
  });
});

test('a report compared with itself shows no change, however many accounts are alike', () => {
  const any = fc.constantFrom('first' as const, 'second' as const).chain(arbitraryReport);
  fc.assert(
    fc.property(any, (report) => {
      const same = { added: [], gone: [], changed: [], findings: [], newInquiries: [] };
      expect(compareReports(report, report)).toMatchObject(same);
    }),
    { numRuns: 200 },
  );
});
