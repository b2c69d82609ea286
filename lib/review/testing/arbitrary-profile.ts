// For tests only: random valid profiles, dense enough around the edges that reviews differ.

import fc from 'fast-check';
import { addDays, addToMonth, monthOf, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { accountWith, blankProfile } from '../profile/blank';
import {
  INCOME_SOURCES,
  INQUIRY_REASONS,
  INSTITUTION_KINDS,
  LIMIT_EVENT_KINDS,
  PRODUCTS,
  PUBLIC_RECORD_KINDS,
  TAX_GRADES,
} from '../profile/lists';
import type { Account, Profile } from '../profile/schema';

export const AS_OF: IsoDate = '2026-11-23';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const daysAgo = (max: number) => fc.integer({ min: 0, max }).map((days) => addDays(AS_OF, -days));
const amount = (maxYuan: number): fc.Arbitrary<Fen> =>
  fc.integer({ min: 0, max: maxYuan }).map((value) => toFen(value * 100));
const rows = <T>(item: fc.Arbitrary<T>, maxLength: number) => fc.array(item, { maxLength });

const repayment = fc.record({
  through: fc.integer({ min: 0, max: 3 }).map((age) => addToMonth(monthOf(AS_OF), -age)),
  codes: fc
    .array(
      fc.constantFrom('N', 'N', 'N', 'N', 'N', '1', '2', '4', '*', '#', '/', 'A', 'M', 'B', 'C'),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((codes) => codes.join('')),
});

const account = (id: string): fc.Arbitrary<Account> =>
  fc
    .record({
      institution: fc.constantFrom(
        '甲银行',
        '甲银行信用卡中心',
        '乙银行',
        '丙消费金融',
        '丁小贷',
        '',
      ),
      institutionKind: fc.constantFrom(...INSTITUTION_KINDS),
      product: fc.constantFrom(...PRODUCTS),
      currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
      limit: maybe(amount(80_000)),
      balance: maybe(amount(60_000)),
      monthlyPayment: maybe(amount(4000)),
      annualRate: maybe(fc.double({ min: 0, max: 0.36, noNaN: true })),
      openedOn: maybe(daysAgo(5000)),
      sharedLimitGroup: fc.option(fc.constant('a'), { nil: null, freq: 1 }),
      largeInstalmentBalance: maybe(amount(10_000)),
      dueDay: maybe(fc.integer({ min: 1, max: 31 })),
      daysPastDue: fc.option(fc.constantFrom(0, 0, 0, 0, 2, 10, 40, 100), { nil: null }),
      lateMonthsLast5Years: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null, freq: 1 }),
      repayment: maybe(repayment),
    })
    .map((given) => accountWith({ id, ...given }));

const accounts = fc
  .integer({ min: 0, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => account(`a${index}`))));

const months = fc
  .uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 24 })
  .chain((ages) =>
    fc.tuple(
      ...ages.map((age) =>
        amount(20_000).map((value) => ({ month: addToMonth(monthOf(AS_OF), -age), amount: value })),
      ),
    ),
  );

const behaviour = fc.record({
  minimumPaymentMonthsLast6: maybe(fc.integer({ min: 0, max: 6 })),
  cashAdvancesLast3Months: maybe(fc.integer({ min: 0, max: 5 })),
  drawsLast3Months: maybe(amount(20_000)),
  repaymentsLast3Months: maybe(amount(20_000)),
  accountChangesLast6Months: maybe(fc.integer({ min: 0, max: 4 })),
});

const business = fc.record({
  monthlyNetDrawings: maybe(amount(40_000)),
  monthlyReceipts: maybe(amount(200_000)),
  receipts: months,
  annualTax: maybe(amount(80_000)),
  taxGrade: maybe(fc.constantFrom(...TAX_GRADES)),
  tradingMonths: maybe(fc.integer({ min: 0, max: 200 })),
  licensed: maybe(fc.boolean()),
  taxMonths: maybe(fc.integer({ min: 0, max: 60 })),
  statementsMonths: maybe(fc.integer({ min: 0, max: 60 })),
  counterGuarantee: maybe(fc.boolean()),
});

/** Valid profiles of 0 to 6 accounts, with anything from nothing to everything known. */
export const arbitraryProfile: fc.Arbitrary<Profile> = fc
  .record({
    income: fc.record({
      monthlyAverage: maybe(amount(40_000)),
      months,
      source: maybe(fc.constantFrom(...INCOME_SOURCES)),
      employmentMonths: maybe(fc.integer({ min: 0, max: 240 })),
      providentFundMonths: maybe(fc.integer({ min: 0, max: 240 })),
      providentFundBase: maybe(amount(30_000)),
    }),
    household: fc.record({
      cashAtHand: maybe(amount(60_000)),
      monthlyEssentials: maybe(amount(8000)),
    }),
    accounts,
    accountsComplete: fc.boolean(),
    inquiries: maybe(
      rows(
        fc.record({
          on: daysAgo(700),
          institution: fc.constantFrom('甲银行', '乙银行'),
          reason: fc.constantFrom(...INQUIRY_REASONS),
        }),
        14,
      ),
    ),
    guarantees: maybe(
      rows(
        fc.record({
          institution: fc.constant('甲银行'),
          balance: amount(90_000),
          endsOn: fc.constant(null),
        }),
        2,
      ),
    ),
    publicRecords: fc.option(
      rows(
        fc.record({
          kind: fc.constantFrom(...PUBLIC_RECORD_KINDS),
          on: fc.constant<IsoDate>('2020-01-01'),
          resolvedOn: maybe(daysAgo(2000)),
        }),
        1,
      ),
      { nil: null, freq: 1 },
    ),
    behaviour,
    business: maybe(business),
    reviewed: fc.integer({ min: 0, max: 9 }),
    event: fc.option(
      fc.record({
        kind: fc.constantFrom(...LIMIT_EVENT_KINDS),
        oldLimit: amount(90_000),
        on: daysAgo(60),
      }),
      { nil: null },
    ),
  })
  .map(({ reviewed, event, ...given }): Profile => {
    const id = given.accounts[reviewed]?.id ?? null;
    return {
      ...blankProfile(),
      ...given,
      reviewedAccountId: id,
      limitEvent:
        id === null || event === null ? null : { accountId: id, newLimit: null, ...event },
    };
  });
