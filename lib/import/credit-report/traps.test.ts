// What text extraction, copying and damage do to a report, each with what must not happen.

import { describe, expect, test } from 'vitest';
import { reportAround, whole } from '../testing/small-report';
import { readCreditReport } from './read-report';

const CARDS = '信用卡\n从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：\n';
const CARD =
  '2015年3月2日甲银行发放的贷记卡（人民币账户）。截至2019年5月，信用额度10,000，已使用额度500。';

const read = (credit: string, inquiries = '') =>
  whole(readCreditReport(reportAround(credit, inquiries)));

describe('a sentence is read whole when it is', () => {
  test.each([
    ['cut inside a word', CARD.replace('额度10', '额\n度10')],
    ['cut inside a number', CARD.replace('10,000', '10,\n000')],
    ['cut by a page footer', CARD.replace('截至', '截\n第1页，共9页\n至')],
    ['cut by half a footer on each of two lines', CARD.replace('截至', '截\n第1页，\n共9页\n至')],
    ['cut by a footer in spaced type', CARD.replace('截至', '截 第 1 页 / 共 9 页 至')],
    ['cut by a number on a line of its own', CARD.replace('截至', '截\n3.\n至')],
    ['cut by a repeated title', CARD.replace('截至', '截\n个人信用报告\n至')],
    ['numbered and glued', `1.${CARD}`],
    [
      'in half-width punctuation',
      CARD.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')'),
    ],
    ['with half-width full stops', CARD.replaceAll('。', '.')],
    ['in full-width commas between thousands', CARD.replace('10,000', '10，000')],
    ['in full-width digits', CARD.replace('500', '５００')],
    [
      'in look-alike characters',
      CARD.replaceAll('户', '⼾')
        .replaceAll('月', '⽉')
        .replaceAll('日', '⽇')
        .replaceAll('人民', '⼈⺠'),
    ],
    ['spread with spaces', Array.from(CARD).join(' ')],
    ['interrupted by a side note', CARD.replace('截至', '截逾期记录可能影响对您的信用评价。至')],
  ])('%s', (_, sentence) => {
    const { report, unread } = read(CARDS + sentence);
    expect(report.accounts).toMatchObject([
      { institution: '甲银行', asOf: '2019-05', limit: 1_000_000, balance: 50_000 },
    ]);
    expect(unread).toEqual([]);
  });
});

test('two identical cards of one day are two accounts', () => {
  expect(read(`${CARDS}1.${CARD}\n2.${CARD}`).report.accounts).toHaveLength(2);
});

test('two accounts with no full stop between them are two accounts', () => {
  const { report } = read(`${CARDS}1.${CARD.slice(0, -1)}${CARD}`);
  expect(report.accounts.map(({ balance }) => balance)).toEqual([50_000, 50_000]);
});

test('a clause nobody knows is listed and kept with its account', () => {
  const { report, unread } = read(
    `${CARDS}1.${CARD.replace('，已使用', '，另有说明文字，已使用')}`,
  );
  expect(report.accounts[0]).toMatchObject({
    doubts: ['另有说明文字'],
    balance: 50_000,
    overdueNow: null,
  });
  expect(unread).toEqual([{ part: 'accounts', words: '另有说明文字' }]);
});

test('a second value for one figure is listed, never swapped in', () => {
  const { report, unread } = read(`${CARDS}1.${CARD.replace('。截至', '。信用额度9。截至')}`);
  expect(report.accounts[0]?.limit).toBe(900);
  expect(unread).toEqual([{ part: 'accounts', words: '信用额度10,000' }]);
});

test('a day that does not exist makes no account, and is listed', () => {
  const { report, unread } = read(CARDS + CARD.replace('3月2日', '13月2日'));
  expect(report.accounts).toEqual([]);
  expect(unread[0]?.words).toBe('2015年13月2日甲银行发放的贷记卡（人民币账户）');
});

test('an amount larger than any field holds is listed', () => {
  const { report, unread } = read(CARDS + CARD.replace('10,000', '999,999,999,999,999'));
  expect(report.accounts[0]?.limit).toBeNull();
  expect(unread).toHaveLength(1);
});

describe('the summary', () => {
  const matrix = (rows: string) =>
    `信息概要\n信用卡 购房 其他 其他业务\n${rows}\n${CARDS}1.${CARD}`;
  const ROWS =
    '账户数 1 -- -- --\n未结清/未销户账户数 1 -- -- --\n发生过逾期的账户数 0 -- -- --\n发生过90天以上逾期的账户数 0 -- -- --';

  test.each([
    ['as printed', ROWS],
    ['with a label cut in two', ROWS.replace('账户数 0', '账\n户数 0')],
    ['with spaces around the digits', ROWS.replace('90天', ' 90 天')],
    ['a cell to a line', ROWS.replaceAll(' ', '\n')],
    [
      'with a note of 60 days cut in two around a row',
      `发生过逾期的信用卡账户，指曾经“未按时还最低还款额”的贷记卡账户\n${ROWS.replace('\n未结清', '\n和“透支超过\n60\n天”的准贷记卡账户。\n未结清')}`,
    ],
  ])('is read %s', (_, rows) => {
    const { report, unread, mismatches } = read(matrix(rows));
    expect(report.summary?.counts).toMatchObject({
      accounts: { cards: 1, housing: null },
      open: { cards: 1 },
      overdue: { cards: 0 },
      over90: { cards: 0 },
    });
    expect({ unread, mismatches }).toEqual({ unread: [], mismatches: [] });
  });

  test('is listed when a row of it is missing', () => {
    expect(read(matrix(ROWS.split('\n').slice(1).join('\n'))).unread).toMatchObject([
      { part: 'summary' },
    ]);
  });

  test('shows an account that it counts and that was not found', () => {
    expect(read(matrix(ROWS.replace('账户数 1', '账户数 2'))).mismatches).toEqual([
      { row: 'accounts', column: 'cards', stated: 2, read: 1 },
    ]);
  });

  test('counts that were glued together are listed and never guessed', () => {
    const glued = read(matrix(ROWS.replace('账户数 1 -- -- --', '账户数1------')));
    expect(glued.report.summary?.counts.accounts.cards).toBeNull();
    expect(glued).toMatchObject({ unread: [{ part: 'summary' }], mismatches: [] });
  });
});

describe('an inquiry table is read', () => {
  test.each([
    ['as printed', '1 2026年03月14日 某银行 贷款审批'],
    ['with the row number glued to the day', '12026年03月14日 某银行 贷款审批'],
    ['with the reason glued to the institution', '12026年03月14日某银行贷款审批'],
    ['of the first layout, with the user', '1 2026年3月14日 某银行/user01 贷款审批'],
    ['with the day in figures', '1 2026-03-14 某银行 贷款审批'],
    ['with the footer of a page behind it', '1 2026年03月14日 某银行 贷款审批\n第3页，共3页'],
    ['with the name run over below its row', '1 2026年03月14日 某 贷款审批\n银行'],
    ['with the name run over above and below its row', '某\n1 2026年03月14日 贷款审批\n银行'],
  ])('%s', (_, row) => {
    const { report, unread, mismatches } = read(
      '',
      `机构查询记录明细\n编号 查询日期 查询机构 查询原因\n${row}`,
    );
    expect(report.inquiries).toMatchObject([
      { on: '2026-03-14', institution: '某银行', reason: 'loanApproval' },
    ]);
    expect({ unread, mismatches }).toEqual({ unread: [], mismatches: [] });
  });

  const DICTIONARY = [
    ['贷后管理', 'postLoan'],
    ['信用卡审批', 'cardApproval'],
    ['担保资格审查', 'guarantorCheck'],
    ['保前审查', 'preGuarantee'],
    ['融资审批', 'financingApproval'],
    ['额度审批', 'limitApproval'],
    ['法人代表、负责人、高管等资信审查', 'representativeCheck'],
    ['资信审查', 'creditCheck'],
    ['本人查询（临柜）', 'self'],
  ] as const;

  test.each(DICTIONARY)('with the reason %s', (words, reason) => {
    const row = `1 2026年03月14日 ${reason === 'self' ? '' : '某银行'} ${words}`;
    expect(read('', `机构查询记录明细\n${row}`).report.inquiries).toMatchObject([{ reason }]);
  });

  test('with same-day duplicates as separate rows', () => {
    const rows = '1 2026年03月14日 某银行 贷款审批\n2 2026年03月14日 某银行 贷款审批';
    expect(read('', `机构查询记录明细\n${rows}`).report.inquiries).toHaveLength(2);
  });

  test('with names that run over around rows of one line and of two', () => {
    const rows =
      '1 2026年03月14日 丙银行 贷款审批\n甲银行股份\n2 2026年03月13日 贷款审批\n有限公司\n乙银行股份\n3 2026年03月12日 贷后管理\n有限公司\n4 2026年03月11日 丁银行 贷后管理';
    expect(
      read('', `机构查询记录明细\n${rows}`).report.inquiries?.map(({ institution }) => institution),
    ).toEqual(['丙银行', '甲银行股份有限公司', '乙银行股份有限公司', '丁银行']);
  });

  test('and a row with a reason nobody knows is listed', () => {
    const { report, unread, mismatches } = read(
      '',
      '机构查询记录明细\n1 2026年03月14日 某银行 随便看看',
    );
    expect(report.inquiries).toEqual([]);
    expect(unread).toEqual([{ part: 'inquiries', words: '1 2026年03月14日 某银行随便看看' }]);
    expect(mismatches).toEqual([{ row: 'inquiries', column: null, stated: 1, read: 0 }]);
  });

  test('and a missing row shows by its number', () => {
    const rows = '1 2026年03月14日 某银行 贷款审批\n3 2026年03月12日 某银行 贷款审批';
    expect(read('', `机构查询记录明细\n${rows}`).mismatches).toEqual([
      { row: 'inquiries', column: null, stated: 3, read: 2 },
    ]);
  });
});
