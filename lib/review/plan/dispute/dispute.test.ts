import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { policyOn } from '../../policy/policy-on';
import { accountWith } from '../../profile/blank';
import { findContradictions } from '../../profile/contradictions';
import { sampleProfiles } from '../../profile/samples/samples';
import type { Account, Inquiry, Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import { AS_OF, arbitraryProfile } from '../../testing/arbitrary-profile';
import { bankCard, withAccounts } from '../../testing/build';
import type { DisputeClaim } from './claim';
import { disputesOf } from './dispute';

const platform = policyOn(AS_OF, 'platform');
const of = (profile: Profile, claim: DisputeClaim) =>
  disputesOf(profile, platform, AS_OF).filter((dispute) => dispute.claim === claim);
const line = (fields: Partial<Account>) =>
  bankCard({ id: 'line', product: 'revolving', openedOn: '2022-01-05', ...fields });
const loan = (fields: Partial<Account>): Account =>
  accountWith({
    id: 'loan',
    institution: '乙银行',
    institutionKind: 'bank',
    product: 'instalment',
    openedOn: '2024-03-01',
    balance: yuan(8000),
    monthlyPayment: yuan(900),
    ...fields,
  });
const profileOf = (accounts: Account[], fields: Partial<Profile> = {}) =>
  withAccounts(accounts, { reviewedAccountId: 'line', ...fields });

describe('a record that could be wrong', () => {
  it('is told with exactly what the review of the corrected record says', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const today = reviewLimit(profile, platform, AS_OF);
        for (const { profile: corrected, review, gain } of disputesOf(profile, platform, AS_OF)) {
          expect(review).toEqual(reviewLimit(corrected, platform, AS_OF));
          expect(gain).toBe(review.decision.limit - today.decision.limit);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves the profile as it is, and the corrected one without new contradictions', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const was = structuredClone(profile);
        const known = findContradictions(profile, AS_OF).length;
        for (const { profile: corrected } of disputesOf(profile, platform, AS_OF)) {
          expect(findContradictions(corrected, AS_OF).length).toBeLessThanOrEqual(known);
        }
        expect(profile).toEqual(was);
      }),
      { numRuns: 15 },
    );
  });

  it('comes first where another record speaks against it', () => {
    const disputes = disputesOf(
      profileOf([line({}), loan({ balance: yuan(0) })], {
        inquiries: [{ on: addDays(AS_OF, -4), institution: '丙银行', reason: 'loanApproval' }],
      }),
      platform,
      AS_OF,
    );
    expect(disputes.map(({ claim, contradicted }) => [claim, contradicted])).toEqual([
      ['SETTLED_STILL_OPEN', true],
      ['INQUIRY_NOT_MADE', false],
    ]);
  });
});

describe('inquiries', () => {
  const asked = (days: number, fields: Partial<Inquiry> = {}): Inquiry => ({
    on: addDays(AS_OF, -days),
    institution: '丙银行',
    reason: 'loanApproval',
    ...fields,
  });

  it('can be disputed while they count; a look of one’s own and old ones need not be', () => {
    const inquiries = [asked(10), asked(400), asked(3, { reason: 'self' })];
    const disputes = of(profileOf([line({})], { inquiries }), 'INQUIRY_NOT_MADE');
    expect(disputes.map(({ profile }) => profile.inquiries)).toEqual([inquiries.slice(1)]);
  });

  it('listed twice for one day and reason are counted twice', () => {
    const inquiries = [asked(10), asked(10), asked(20)];
    const [twice] = of(profileOf([line({})], { inquiries }), 'COUNTED_TWICE');
    expect(twice?.contradicted).toBe(true);
    expect(twice?.review.facts.hardInquiriesLast12Months).toBe(2);
  });
});

describe('late months', () => {
  const late = (codes: string) => profileOf([line({ repayment: { through: '2026-11', codes } })]);

  it('can each be disputed by whoever can prove that they were paid', () => {
    const disputes = of(late('NNN1NNN12NNN'), 'LATE_MONTH_PAID');
    expect(disputes.map(({ subject }) => subject)).toContainEqual({
      kind: 'lateMonth',
      id: 'line',
      month: '2026-03',
    });
    expect(disputes).toHaveLength(3);
  });

  it.each([
    ['three months late after a month on time', 'NNN3NN', true],
    ['two months late after one', 'NN12NN', false],
    ['two months late after a month not known', 'NN#2NN', false],
    ['one month late', 'NNN1NN', false],
  ])('contradict themselves or not: %s', (_why, codes, contradicted) => {
    const disputes = of(late(codes), 'LATE_MONTH_PAID');
    expect(disputes.some((dispute) => dispute.contradicted)).toBe(contradicted);
  });

  it('overdue now though the record ends on time is a contradiction', () => {
    const [dispute] = of(
      profileOf([line({ daysPastDue: 40, repayment: { through: '2026-11', codes: 'NNNNNN' } })]),
      'OVERDUE_PAID',
    );
    expect(dispute?.contradicted).toBe(true);
    expect(dispute?.review.facts.currentDaysPastDue).toBe(0);
    expect(dispute?.gain).toBeGreaterThanOrEqual(0);
  });
});

describe('accounts', () => {
  it('settled yet open: the loan no longer counts as a lender or a payment', () => {
    const open = loan({ repayment: { through: '2026-10', codes: 'NNNNC' } });
    const [dispute] = of(profileOf([line({}), open]), 'SETTLED_STILL_OPEN');
    expect(dispute?.review.facts).toMatchObject({ lenderCount: 1, otherMonthlyPayments: 0 });
  });

  it('whose record ended months ago may have been settled since', () => {
    const old = loan({ repayment: { through: '2026-05', codes: 'NNNN' } });
    const [dispute] = of(profileOf([line({}), old]), 'SETTLED_STILL_OPEN');
    expect(dispute?.contradicted).toBe(false);
  });

  it('one card counted as two: the line under review is the one that stays', () => {
    const twins = [line({ id: 'twin' }), line({ id: 'line' })];
    const [dispute] = of(profileOf(twins), 'COUNTED_TWICE');
    expect(dispute?.profile.accounts.map(({ id }) => id)).toEqual(['line']);
  });

  it('two cards of one bank opened on different days are two cards', () => {
    const cards = [line({}), line({ id: 'other', openedOn: '2023-02-01' })];
    expect(of(profileOf(cards), 'COUNTED_TWICE')).toEqual([]);
  });

  it('marked as bad debt by mistake: without the mark the line would not be closed', () => {
    const marked = profileOf(
      [line({ repayment: { through: '2026-11', codes: 'NNNNB' }, daysPastDue: 0 })],
      { publicRecords: [] },
    );
    const [dispute] = of(marked, 'RECORD_NOT_MINE');
    expect(reviewLimit(marked, platform, AS_OF).facts.unresolvedDerogatoryRecords).toBe(1);
    expect(dispute?.review.facts.unresolvedDerogatoryRecords).toBe(0);
  });
});

describe('an income that the lender cannot see', () => {
  const recovering = sampleProfiles.recovering(AS_OF);
  const months = [{ month: '2026-10' as const, amount: yuan(4000) }];
  const seen = { ...recovering.income, months, monthlyAverage: yuan(12_000) };

  it('is what the borrower states above the months on record', () => {
    const [dispute] = of({ ...recovering, income: seen }, 'INCOME_NOT_SEEN');
    expect(dispute?.review.facts.monthlyIncome).toBe(yuan(12_000));
    expect(dispute?.gain).toBeGreaterThanOrEqual(0);
  });

  it('is not claimed when the months on record show as much', () => {
    const lower = { ...seen, monthlyAverage: yuan(3000) };
    expect(of({ ...recovering, income: lower }, 'INCOME_NOT_SEEN')).toEqual([]);
  });

  it('can be told as what papers prove', () => {
    const disputes = disputesOf(recovering, platform, AS_OF, { provenIncome: yuan(30_000) });
    const [dispute] = disputes.filter(({ claim }) => claim === 'INCOME_NOT_SEEN');
    expect(dispute?.review.facts.monthlyIncome).toBe(yuan(30_000));
  });
});
