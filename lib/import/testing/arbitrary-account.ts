// For tests only: random accounts that a layout can print in full. The lenders are invented.

import fc from 'fast-check';
import { addDays, addMonths, monthOf, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { reportAccountWith } from '../credit-report/blank-account';
import type { Generation, ReportAccount } from '../credit-report/report';

const INSTITUTIONS = [
  '甲银行股份有限公司',
  '甲银行股份有限公司信用卡中心',
  '乙银行股份有限公司上海分行',
  '丙消费金融有限公司',
  '丁小额贷款有限公司',
  '中国戊银行（亚洲）有限公司',
  'CX为民村镇银行',
];
const HOUSING = ['个人住房商业贷款', '个人商用房贷款', '个人住房公积金贷款'];
const PURPOSES = ['其他个人消费贷款', '个人经营性贷款', '个人汽车消费贷款', '农户贷款', '其他贷款'];

export const institution = fc.constantFrom(...INSTITUTIONS);
export const amount: fc.Arbitrary<Fen> = fc
  .oneof(fc.constantFrom(0, 100, 999, 1000, 10_000, 1_234_567), fc.integer({ min: 0, max: 9e8 }))
  .map((yuan) => toFen(yuan * 100));
export const day = (from: IsoDate, days: number) =>
  fc.integer({ min: 0, max: days }).map((later) => addDays(from, later));
export const openedOn = day('2009-01-01', 6000);

const lateness = fc
  .tuple(
    fc.boolean(),
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 0, max: 60 }),
    fc.boolean(),
  )
  .map(([late, months, heavy, now]) => ({
    overdueMonths: late ? months : 0,
    over90Months: late ? Math.min(months, heavy) : 0,
    overdueNow: late && now,
  }));

const common = fc.record({
  institution,
  openedOn,
  limit: amount,
  balance: amount,
  asOf: day('2019-01-01', 2600).map(monthOf),
  lateness,
  ended: fc.integer({ min: 0, max: 90 }),
  isClosed: fc.boolean(),
});

type Common = typeof common extends fc.Arbitrary<infer Value> ? Value : never;

const LAST_MONTH: IsoMonth = '2026-03';

function endOf({ openedOn, ended }: Common): IsoMonth {
  const month = monthOf(addMonths(openedOn, ended));
  return month > LAST_MONTH ? LAST_MONTH : month;
}

/** A closed account prints no figures. */
const settled = (given: Common): Partial<ReportAccount> =>
  given.isClosed
    ? {
        state: 'closed',
        endedIn: endOf(given),
        asOf: null,
        limit: null,
        balance: null,
        largeInstalmentBalance: null,
        overdueNow: false,
      }
    : {};

/** Cards and quasi cards, open, closed, unused, frozen or written off. */
export const card = (generation: Generation): fc.Arbitrary<ReportAccount> =>
  fc
    .record({
      given: common,
      kind: fc.constantFrom('card' as const, 'card' as const, 'quasiCard' as const),
      currency: fc.constantFrom('CNY', 'CNY', 'USD', 'HKD', 'CHF'),
      tail: fc.option(fc.integer({ min: 1000, max: 9999 }).map(String), { nil: null }),
      state: fc.constantFrom('open' as const, 'open' as const, 'inactive', 'frozen', 'badDebt'),
      instalments: fc.option(amount, { nil: null, freq: 1 }),
    })
    .map(({ given, kind, currency, tail, state, instalments }): ReportAccount => {
      const second = generation === 'second';
      const inactive = state === 'inactive';
      return reportAccountWith({
        kind,
        column: 'cards',
        institution: given.institution,
        currency,
        cardTail: second ? tail : null,
        openedOn: given.openedOn,
        state,
        asOf: given.asOf,
        limit: given.limit,
        balance: inactive ? null : given.balance,
        largeInstalmentBalance: second && kind === 'card' && !inactive ? instalments : null,
        ...given.lateness,
        ...(inactive ? { overdueMonths: 0, over90Months: 0, overdueNow: false } : {}),
        ...lateNow(given, generation, state),
        ...settled(given),
      });
    });

/** What is overdue now: an amount in the first layout, a word in the second; a bad debt says none. */
function lateNow(
  given: Common,
  generation: Generation,
  state: ReportAccount['state'],
): Partial<ReportAccount> {
  const { overdueNow, overdueMonths } = given.lateness;
  if (given.isClosed || state === 'inactive') return {};
  const silent = generation === 'first' || overdueMonths === 0;
  if (state === 'badDebt' && silent && !overdueNow) return { overdueNow: null };
  return overdueNow && generation === 'first' ? { overdueAmount: toFen(120_000) } : {};
}

/** Loans and, in the second layout, revolving lines. */
export const loan = (generation: Generation): fc.Arbitrary<ReportAccount> =>
  fc
    .record({
      given: common,
      lent: amount,
      months: fc.integer({ min: 1, max: 360 }),
      housing: fc.option(fc.constantFrom(...HOUSING), { nil: null }),
      purpose: fc.constantFrom(...PURPOSES),
      revolving: fc.boolean(),
      other: fc.boolean(),
    })
    .map(({ given, lent, months, housing, purpose, revolving, other }): ReportAccount => {
      const line = revolving && generation === 'second';
      const endsOn = addMonths(given.openedOn, months);
      return reportAccountWith({
        kind: line ? 'revolving' : 'loan',
        column:
          other && generation === 'second' ? 'otherBusiness' : housing ? 'housing' : 'otherLoans',
        institution: given.institution,
        currency: 'CNY',
        purpose: housing ?? purpose,
        openedOn: given.openedOn,
        state: 'open',
        asOf: given.asOf,
        lent: line ? null : lent,
        limit: line ? given.limit : null,
        balance: given.balance,
        ...given.lateness,
        ...lateNow(given, generation, 'open'),
        ...settled(given),
        endsOn: line || !given.isClosed ? endsOn : null,
      });
    });
