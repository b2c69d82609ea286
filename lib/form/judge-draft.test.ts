import { describe, expect, it } from 'vitest';
import { parseProfile } from '@/lib/review';
import { blankAccount, blankDraft, blankInquiry, type Draft } from './draft';
import { judgeDraft } from './judge-draft';

const AS_OF = '2026-11-23';
const card = { ...blankAccount('a1'), product: 'card', institution: '甲银行' };
const asked = { ...blankInquiry(), on: '2026-11-01', institution: '乙', reason: 'loanApproval' };

const told = { inquiries: 'some', guarantees: '', publicRecords: '', business: '' };

function issuesOf(draft: Partial<Draft>): string[] {
  const judged = judgeDraft({ ...blankDraft(), told, ...draft }, AS_OF, parseProfile);
  return judged.ok ? [] : judged.issues.map(({ path, code }) => `${path.join('.')} ${code}`);
}

describe('a form', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['a negative amount', { accounts: [{ ...card, limit: '-3' }] }, 'accounts.0.limit NEGATIVE'],
    ['no amount', { accounts: [{ ...card, limit: 'abc' }] }, 'accounts.0.limit NOT_AN_AMOUNT'],
    [
      'an absurd amount',
      { accounts: [{ ...card, balance: '99999999999999' }] },
      'accounts.0.balance TOO_LARGE',
    ],
    [
      'a last payment in the future',
      { accounts: [{ ...card, lastPaymentOn: '2026-11-24' }] },
      'accounts.0.lastPaymentOn IN_FUTURE',
    ],
    [
      'an inquiry tomorrow',
      { inquiries: [{ ...asked, on: '2026-11-24' }] },
      'inquiries.0.on IN_FUTURE',
    ],
    ['30 February', { inquiries: [{ ...asked, on: '2026-02-30' }] }, 'inquiries.0.on NOT_A_DATE'],
    [
      'a foreign mark',
      { accounts: [{ ...card, repayment: { through: '2026-10', codes: 'NX' } }] },
      'accounts.0.repayment.codes UNKNOWN_REPAYMENT_CODE',
    ],
    [
      'a closed account with a balance',
      { accounts: [{ ...card, closed: 'yes', balance: '100' }] },
      'accounts.0.balance CLOSED_WITH_BALANCE',
    ],
    [
      'too many inquiries',
      { inquiries: Array.from({ length: 3001 }, () => asked) },
      'inquiries TOO_MANY',
    ],
    [
      'too many accounts',
      { accounts: Array.from({ length: 301 }, (_, i) => ({ ...card, id: `a${i}` })) },
      'accounts TOO_MANY',
    ],
    [
      'an account without a product',
      { accounts: [{ ...card, product: '' }] },
      'accounts.0.product REQUIRED',
    ],
    ['a payment day of 0', { accounts: [{ ...card, dueDay: '0' }] }, 'accounts.0.dueDay TOO_SMALL'],
    [
      'an event without its limit',
      {
        accounts: [card],
        limitEvent: {
          ...blankDraft().limitEvent,
          accountId: 'a1',
          kind: 'frozen',
          on: '2026-11-20',
        },
      },
      'limitEvent.oldLimit REQUIRED',
    ],
    [
      'an event on a line that is gone',
      {
        limitEvent: {
          accountId: 'a9',
          kind: 'frozen',
          on: '2026-11-20',
          oldLimit: '5w',
          newLimit: '',
        },
      },
      'limitEvent.accountId UNKNOWN_ACCOUNT',
    ],
  ])('says where there is %s', (_, draft, expected) => {
    expect(issuesOf(draft)).toEqual([expected]);
  });

  it('names the row as typed, past rows that say nothing', () => {
    const inquiries = [blankInquiry(), asked, { ...asked, on: '2027-01-01' }];
    expect(issuesOf({ inquiries })).toEqual(['inquiries.2.on IN_FUTURE']);
    const accounts = [blankAccount('a7'), { ...card, closed: 'yes', balance: '1' }];
    expect(issuesOf({ accounts })).toEqual(['accounts.1.balance CLOSED_WITH_BALANCE']);
  });

  it('finds all that is wrong at once, and each place once', () => {
    const draft = {
      accounts: [{ ...card, product: '', limit: 'x', closed: 'yes', balance: '100' }],
      inquiries: [
        { ...asked, on: '2026-02-30' },
        { ...asked, on: '2030-01-01', reason: '' },
      ],
    };
    expect(issuesOf(draft)).toEqual([
      'accounts.0.product REQUIRED',
      'accounts.0.limit NOT_AN_AMOUNT',
      'inquiries.0.on NOT_A_DATE',
      'inquiries.1.reason REQUIRED',
      'accounts.0.balance CLOSED_WITH_BALANCE',
      'inquiries.1.on IN_FUTURE',
    ]);
  });

  it.each([
    ['there are none', 'none', []],
    ['it is not known', '', null],
  ])('reads no rows behind the answer that %s', (_, answer, expected) => {
    const draft = {
      ...blankDraft(),
      told: { ...told, inquiries: answer },
      inquiries: [{ ...asked, on: 'x' }],
    };
    const judged = judgeDraft(draft, AS_OF, parseProfile);
    expect(judged.ok && judged.profile.inquiries).toEqual(expected);
  });

  it('takes a question without an answer as not known', () => {
    const judged = judgeDraft({ ...blankDraft(), accounts: [card] }, AS_OF, parseProfile);
    expect(judged.ok && judged.profile).toMatchObject({
      accountsComplete: false,
      inquiries: null,
      guarantees: null,
      publicRecords: null,
      business: null,
      limitEvent: null,
      earlier: null,
      accounts: [{ limit: null, balance: null, closed: false, currency: 'CNY' }],
    });
  });

  it('passes over a month that has no amount yet', () => {
    const months = [
      { month: '2026-10', amount: '' },
      { month: '2026年9月', amount: '1.2万' },
    ];
    const draft = { ...blankDraft(), income: { ...blankDraft().income, months } };
    const judged = judgeDraft(draft, AS_OF, parseProfile);
    expect(judged.ok && judged.profile.income.months).toEqual([
      { month: '2026-09', amount: 1_200_000 },
    ]);
  });

  it('allows a balance above its limit', () => {
    expect(issuesOf({ accounts: [{ ...card, limit: '1万', balance: '3万' }] })).toEqual([]);
  });
});
