// Stage: profile. Two late months a year ago, everything on time since: time is on this side.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { accountWith, blankProfile } from '../blank';
import type { Profile } from '../schema';
import { inquiriesAgo, monthsAgo, monthsThrough, recordThrough } from './parts';

/** The sample as it stands on a day. */
export function recovering(asOf: IsoDate): Profile {
  return {
    ...blankProfile(),
    income: {
      ...blankProfile().income,
      months: monthsThrough(
        asOf,
        [7600, 7800, 8000, 8500, 9400, 10_000, 10_600, 11_100, 11_500, 11_700, 11_800, 12_000],
      ),
      source: 'salary',
      employmentMonths: 41,
      providentFundMonths: 38,
      providentFundBase: yuan(9000),
    },
    household: { cashAtHand: yuan(7800), monthlyEssentials: yuan(3900) },
    accounts: [
      accountWith({
        id: 'line',
        institution: '远航消费金融有限公司',
        institutionKind: 'consumerFinance',
        platform: '拾光',
        product: 'revolving',
        limit: yuan(20_000),
        balance: yuan(6000),
        monthlyPayment: yuan(640),
        annualRate: 0.1512,
        openedOn: monthsAgo(asOf, 44),
        dueDay: 20,
        daysPastDue: 0,
        repayment: recordThrough(asOf).repayment,
      }),
      accountWith({
        id: 'card',
        institution: '丙银行信用卡中心',
        institutionKind: 'bank',
        product: 'card',
        limit: yuan(33_000),
        balance: yuan(20_000),
        annualRate: 0.1825,
        openedOn: monthsAgo(asOf, 96),
        largeInstalmentBalance: yuan(0),
        dueDay: 2,
        daysPastDue: 0,
        repayment: recordThrough(asOf, { 12: '1', 13: '1' }).repayment,
      }),
      accountWith({
        id: 'loan',
        institution: '晨光消费金融',
        institutionKind: 'consumerFinance',
        product: 'instalment',
        balance: yuan(21_000),
        monthlyPayment: yuan(1660),
        annualRate: 0.156,
        openedOn: monthsAgo(asOf, 8),
        dueDay: 9,
        daysPastDue: 0,
        repayment: recordThrough(asOf, {}, 8).repayment,
      }),
    ],
    accountsComplete: true,
    inquiries: inquiriesAgo(asOf, [
      ['丁银行', 'cardApproval', 128],
      ['晨光消费金融', 'loanApproval', 245],
      ['丙银行', 'postLoan', 33],
      ['本人', 'self', 8],
    ]),
    guarantees: [],
    publicRecords: [],
    behaviour: {
      minimumPaymentMonthsLast6: 0,
      cashAdvancesLast3Months: 0,
      drawsLast3Months: yuan(0),
      repaymentsLast3Months: yuan(12_900),
      accountChangesLast6Months: 0,
    },
    limitEvent: {
      accountId: 'line',
      kind: 'increaseRemoved',
      oldLimit: yuan(20_000),
      newLimit: yuan(20_000),
      on: addDays(asOf, -15),
    },
  };
}
