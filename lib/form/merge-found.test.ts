import { describe, expect, it } from 'vitest';
import type { ProfileInput } from '@/lib/review';
import { yuan } from '@/lib/units/fen';
import { blankAccount, blankDraft, type AccountDraft, type Draft } from './draft';
import { draftOfInput, FOUND_PARTS, partsIn } from './found';
import { mergeFound, sameAccounts } from './merge-found';

const INPUT: ProfileInput = {
  version: 1,
  accounts: [
    {
      id: 'r1',
      institution: '甲银行股份有限公司信用卡中心',
      institutionKind: 'bank',
      product: 'card',
      limit: yuan(30_000),
      balance: yuan(26_400),
      openedOn: '2019-06-12',
    },
    {
      id: 'r2',
      institution: '丙消费金融有限公司',
      institutionKind: 'consumerFinance',
      product: 'revolving',
      limit: yuan(20_000),
      balance: yuan(19_400),
      monthlyPayment: yuan(1700),
      openedOn: '2023-03-23',
      repayment: { through: '2026-09', codes: 'NNNN' },
    },
  ],
  accountsComplete: true,
  inquiries: [],
  guarantees: null,
  limitEvent: {
    accountId: 'r2',
    kind: 'decreased',
    oldLimit: yuan(50_000),
    newLimit: yuan(20_000),
    on: '2026-09-30',
  },
  earlier: { asOf: '2026-04-18', balances: [{ accountId: 'r1', balance: yuan(9600) }] },
};

const found = draftOfInput(INPUT);
const account = (id: string, typed: Partial<AccountDraft>): AccountDraft => ({
  ...blankAccount(id),
  ...typed,
});
const form = (accounts: AccountDraft[]): Draft => ({ ...blankDraft(), accounts });
const merge = (draft: Draft, parts = partsIn(found)) => mergeFound(draft, found, parts);

describe('what files filled', () => {
  it('names only the parts that hold anything', () => {
    expect(partsIn(found)).toEqual(['accounts', 'inquiries', 'limitEvent', 'earlier']);
    expect(partsIn(draftOfInput({ version: 1 }))).toEqual([]);
  });

  it.each([
    ['none before', '', '2026-10-20', '2026-10-20'],
    ['an earlier one before', '2026-04-18', '2026-10-20', '2026-10-20'],
    ['a later one before', '2026-11-02', '2026-10-20', '2026-11-02'],
    ['no report among the files', '2026-04-18', '', '2026-04-18'],
  ])('remembers the day of the latest report: %s', (_, before, read, latest) => {
    const merged = mergeFound(
      { ...blankDraft(), reportedOn: before },
      { ...found, reportedOn: read },
      [],
    );
    expect(merged.reportedOn).toBe(latest);
  });

  it('fills an empty form, with every account under an id of its own', () => {
    const merged = merge(blankDraft());
    expect(merged.accounts.map(({ id, limit }) => [id, limit])).toEqual([
      ['a1', '30000'],
      ['a2', '20000'],
    ]);
    expect(merged.limitEvent).toMatchObject({ accountId: 'a2', oldLimit: '50000' });
    expect(merged.earlier.balances).toEqual([{ accountId: 'a1', balance: '9600' }]);
    expect(merged.told.inquiries).toBe('none');
    expect(merged.accountsComplete).toBe('yes');
  });

  it('leaves a part that is not taken over as it was', () => {
    const draft = { ...form([]), told: { ...blankDraft().told, inquiries: 'some' } };
    const merged = merge(draft, ['earlier']);
    expect(merged.told.inquiries).toBe('some');
    expect(merged.accounts).toEqual([]);
    expect(merged.earlier).toMatchObject({ asOf: '2026-04-18', balances: [] });
  });
});

describe('an account that both have', () => {
  const typed = account('a7', {
    institution: '丙消费金融',
    product: 'revolving',
    platform: '某平台',
    limit: '5万',
    monthlyPayment: '2,000',
    dueDay: '9',
  });

  it('stays one, with the file’s figures and what only the form knows', () => {
    const merged = merge({ ...form([typed]), reviewedAccountId: 'a7' });
    expect(merged.accounts).toHaveLength(2);
    expect(merged.accounts[0]).toMatchObject({
      id: 'a7',
      institution: '丙消费金融有限公司',
      platform: '某平台',
      limit: '20000',
      monthlyPayment: '2,000',
      dueDay: '9',
      repayment: { through: '2026-09', codes: 'NNNN' },
    });
    expect(merged.limitEvent.accountId).toBe('a7');
  });

  it('keeps the newer repayment record', () => {
    const repayment = { through: '2026-10', codes: 'NN1N' };
    const merged = merge(form([{ ...typed, repayment }]));
    expect(merged.accounts[0]?.repayment).toEqual(repayment);
  });

  it.each([
    ['another lender', { institution: '丁银行', openedOn: '2023-03-23' }],
    ['another opening day', { institution: '丙消费金融', openedOn: '2021-01-01' }],
    ['another currency', { institution: '丙消费金融', currency: 'USD', openedOn: '2023-03-23' }],
    ['no name', { openedOn: '2023-03-23' }],
  ])('is not one with %s', (_, other) => {
    expect(
      sameAccounts([account('a1', { product: 'revolving', ...other })], found.accounts),
    ).toEqual(new Map());
    expect(merge(form([account('a1', other)])).accounts).toHaveLength(3);
  });
});

it('reads twice what it read once', () => {
  const once = merge(blankDraft());
  expect(merge(once)).toEqual(once);
  expect(mergeFound(once, draftOfInput({ version: 1 }), FOUND_PARTS).accounts).toEqual(
    once.accounts,
  );
});
