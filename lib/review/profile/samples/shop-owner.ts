// Stage: profile. A shop owner whose business line was frozen: seasonal receipts, steady drawings,
// and personal lines used to bridge the low months.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { accountWith, blankProfile } from '../blank';
import type { Account, Profile } from '../schema';
import { inquiriesAgo, monthsAgo, monthsThrough, recordThrough } from './parts';

/** Two years of receipts with the same summer dip and year-end peak, the second year a bit lower. */
const RECEIPTS = [
  92_000, 88_000, 96_000, 84_000, 79_000, 71_000, 66_000, 64_000, 72_000, 85_000, 98_000, 104_000,
  87_000, 83_000, 90_000, 79_000, 74_000, 67_000, 61_000, 60_000, 68_000, 80_000, 91_000, 97_000,
];

function accounts(asOf: IsoDate): Account[] {
  return [
    accountWith({
      id: 'line',
      institution: '星云网络银行',
      institutionKind: 'internetBank',
      product: 'business',
      limit: yuan(200_000),
      balance: yuan(120_000),
      monthlyPayment: yuan(10_800),
      annualRate: 0.0864,
      openedOn: monthsAgo(asOf, 34),
      dueDay: 21,
      daysPastDue: 0,
      ...recordThrough(asOf),
    }),
    accountWith({
      id: 'card',
      institution: '甲银行信用卡中心',
      institutionKind: 'bank',
      product: 'card',
      limit: yuan(80_000),
      balance: yuan(46_000),
      annualRate: 0.1825,
      openedOn: monthsAgo(asOf, 126),
      largeInstalmentBalance: yuan(12_000),
      dueDay: 7,
      daysPastDue: 0,
      ...recordThrough(asOf),
    }),
    accountWith({
      id: 'consumer',
      institution: '青禾消费金融有限公司',
      institutionKind: 'consumerFinance',
      platform: '云帆',
      product: 'revolving',
      limit: yuan(50_000),
      balance: yuan(28_000),
      monthlyPayment: yuan(2600),
      annualRate: 0.1512,
      openedOn: monthsAgo(asOf, 30),
      dueDay: 16,
      daysPastDue: 0,
      ...recordThrough(asOf),
    }),
    accountWith({
      id: 'car',
      institution: '乙银行',
      institutionKind: 'bank',
      product: 'car',
      balance: yuan(54_000),
      monthlyPayment: yuan(2450),
      annualRate: 0.052,
      openedOn: monthsAgo(asOf, 14),
      dueDay: 28,
      daysPastDue: 0,
      ...recordThrough(asOf, {}, 14),
    }),
  ];
}

/** The sample as it stands on a day. */
export function shopOwner(asOf: IsoDate): Profile {
  return {
    ...blankProfile(),
    income: { ...blankProfile().income, source: 'business', employmentMonths: 70 },
    household: { cashAtHand: yuan(42_000), monthlyEssentials: yuan(9000) },
    accounts: accounts(asOf),
    accountsComplete: true,
    inquiries: inquiriesAgo(asOf, [
      ['丙银行', 'loanApproval', 35],
      ['星云网络银行', 'limitApproval', 77],
      ['丁银行', 'financingApproval', 140],
      ['星云网络银行', 'postLoan', 25],
    ]),
    guarantees: [],
    publicRecords: [],
    behaviour: {
      minimumPaymentMonthsLast6: 0,
      cashAdvancesLast3Months: 0,
      drawsLast3Months: yuan(20_000),
      repaymentsLast3Months: yuan(61_000),
      accountChangesLast6Months: 0,
    },
    business: {
      monthlyNetDrawings: yuan(21_000),
      monthlyReceipts: null,
      receipts: monthsThrough(asOf, RECEIPTS),
      annualTax: yuan(26_000),
      taxGrade: 'B',
      tradingMonths: 70,
      licensed: true,
      taxMonths: 66,
      statementsMonths: 48,
      counterGuarantee: null,
    },
    limitEvent: {
      accountId: 'line',
      kind: 'frozen',
      oldLimit: yuan(200_000),
      newLimit: null,
      on: addDays(asOf, -4),
    },
  };
}
