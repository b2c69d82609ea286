// Stage: profile. Many small lenders, many applications, one late month: the borrower whom the
// review itself would cut.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { accountWith, blankProfile } from '../blank';
import type { Account, Profile } from '../schema';
import { inquiriesAgo, monthsAgo, monthsThrough, recordThrough } from './parts';

/** Smaller loans of the last year: id, lender, kind, balance, payment, rate, months, due day. */
const RECENT: readonly (readonly [
  string,
  string,
  Account['institutionKind'],
  number,
  number,
  number,
  number,
  number,
])[] = [
  ['loan-b', '晨光消费金融', 'consumerFinance', 14_000, 700, 0.198, 10, 20],
  ['loan-c', '百川小额贷款', 'microLoan', 10_000, 560, 0.234, 7, 5],
  ['loan-d', '南山小额贷款', 'microLoan', 4300, 300, 0.24, 4, 12],
  ['loan-e', '星云网络银行', 'internetBank', 3700, 280, 0.168, 2, 8],
];

function accounts(asOf: IsoDate): Account[] {
  const line = accountWith({
    id: 'line',
    institution: '青禾消费金融有限公司',
    institutionKind: 'consumerFinance',
    platform: '云帆',
    product: 'revolving',
    limit: yuan(12_000),
    balance: yuan(32_000),
    monthlyPayment: yuan(1860),
    annualRate: 0.1825,
    openedOn: monthsAgo(asOf, 40),
    dueDay: 5,
    daysPastDue: 0,
    ...recordThrough(asOf),
  });
  const card = accountWith({
    id: 'card',
    institution: '甲银行信用卡中心',
    institutionKind: 'bank',
    product: 'card',
    limit: yuan(16_500),
    balance: yuan(14_000),
    annualRate: 0.1825,
    openedOn: monthsAgo(asOf, 60),
    largeInstalmentBalance: yuan(0),
    dueDay: 25,
    daysPastDue: 0,
    ...recordThrough(asOf, { 4: '1' }),
  });
  const bankLoan = accountWith({
    id: 'loan-a',
    institution: '乙银行股份有限公司',
    institutionKind: 'bank',
    product: 'instalment',
    balance: yuan(30_000),
    monthlyPayment: yuan(1200),
    annualRate: 0.068,
    openedOn: monthsAgo(asOf, 20),
    dueDay: 15,
    daysPastDue: 0,
    ...recordThrough(asOf, {}, 20),
  });
  const recent = RECENT.map(([id, institution, kind, balance, payment, rate, months, dueDay]) =>
    accountWith({
      id,
      institution,
      institutionKind: kind,
      product: 'instalment',
      balance: yuan(balance),
      monthlyPayment: yuan(payment),
      annualRate: rate,
      openedOn: monthsAgo(asOf, months),
      dueDay,
      daysPastDue: 0,
      ...recordThrough(asOf, {}, months),
    }),
  );
  return [line, card, bankLoan, ...recent];
}

/** The sample as it stands on a day. */
export function stretched(asOf: IsoDate): Profile {
  return {
    ...blankProfile(),
    income: {
      ...blankProfile().income,
      months: monthsThrough(
        asOf,
        [16_500, 15_800, 17_200, 14_600, 13_900, 12_400, 10_300, 9600, 8900, 8400, 8100, 8300],
      ),
      source: 'gig',
      employmentMonths: 14,
    },
    household: { cashAtHand: yuan(9000), monthlyEssentials: yuan(4200) },
    accounts: accounts(asOf),
    accountsComplete: true,
    inquiries: inquiriesAgo(asOf, [
      ['星云网络银行', 'loanApproval', 61],
      ['丙银行', 'cardApproval', 48],
      ['远航消费金融', 'loanApproval', 48],
      ['丁银行', 'limitApproval', 30],
      ['海棠小额贷款', 'loanApproval', 12],
      ['南山小额贷款', 'loanApproval', 124],
      ['戊银行', 'loanApproval', 126],
      ['己银行', 'cardApproval', 150],
      ['庚消费金融', 'loanApproval', 171],
      ['百川小额贷款', 'loanApproval', 214],
      ['晨光消费金融', 'loanApproval', 306],
      ['甲银行', 'postLoan', 18],
      ['青禾消费金融', 'postLoan', 11],
      ['本人', 'self', 2],
    ]),
    guarantees: [],
    publicRecords: [],
    behaviour: {
      minimumPaymentMonthsLast6: 2,
      cashAdvancesLast3Months: 0,
      drawsLast3Months: yuan(3700),
      repaymentsLast3Months: yuan(18_900),
      accountChangesLast6Months: 0,
    },
    limitEvent: {
      accountId: 'line',
      kind: 'decreased',
      oldLimit: yuan(50_000),
      newLimit: yuan(12_000),
      on: addDays(asOf, -6),
    },
    earlier: {
      asOf: monthsAgo(asOf, 6),
      monthlyIncome: yuan(15_200),
      balances: [
        { accountId: 'line', balance: yuan(21_000) },
        { accountId: 'card', balance: yuan(7500) },
        { accountId: 'loan-a', balance: yuan(36_400) },
        { accountId: 'loan-b', balance: yuan(17_300) },
        { accountId: 'loan-c', balance: yuan(12_600) },
      ],
    },
  };
}
