// Stage: profile. A borrower in good order whose limit was cut all the same: nothing in the file
// explains it, which is itself the answer.

import { addDays, type IsoDate } from '@/lib/units/calendar';
import { yuan } from '@/lib/units/fen';
import { accountWith, blankProfile } from '../blank';
import type { Profile } from '../schema';
import { inquiriesAgo, monthsAgo, monthsThrough, recordThrough } from './parts';

/** The sample as it stands on a day. */
export function steady(asOf: IsoDate): Profile {
  return {
    ...blankProfile(),
    income: {
      ...blankProfile().income,
      months: monthsThrough(
        asOf,
        Array.from({ length: 12 }, () => 15_000),
      ),
      source: 'salary',
      employmentMonths: 64,
      providentFundMonths: 60,
      providentFundBase: yuan(16_000),
    },
    household: { cashAtHand: yuan(38_000), monthlyEssentials: yuan(6500) },
    accounts: [
      accountWith({
        id: 'line',
        institution: '青禾消费金融有限公司',
        institutionKind: 'consumerFinance',
        platform: '云帆',
        product: 'revolving',
        limit: yuan(30_000),
        balance: yuan(12_500),
        monthlyPayment: yuan(1300),
        annualRate: 0.1296,
        openedOn: monthsAgo(asOf, 50),
        dueDay: 18,
        daysPastDue: 0,
        ...recordThrough(asOf),
      }),
      accountWith({
        id: 'card',
        institution: '甲银行信用卡中心',
        institutionKind: 'bank',
        product: 'card',
        limit: yuan(60_000),
        balance: yuan(12_000),
        annualRate: 0.1825,
        openedOn: monthsAgo(asOf, 100),
        largeInstalmentBalance: yuan(0),
        dueDay: 25,
        daysPastDue: 0,
        ...recordThrough(asOf),
      }),
      accountWith({
        id: 'loan',
        institution: '甲银行股份有限公司',
        institutionKind: 'bank',
        product: 'instalment',
        balance: yuan(8000),
        monthlyPayment: yuan(1875),
        annualRate: 0.049,
        openedOn: monthsAgo(asOf, 30),
        dueDay: 10,
        daysPastDue: 0,
        ...recordThrough(asOf),
      }),
    ],
    accountsComplete: true,
    inquiries: inquiriesAgo(asOf, [
      ['乙银行', 'cardApproval', 130],
      ['青禾消费金融', 'postLoan', 20],
      ['本人', 'self', 3],
    ]),
    guarantees: [],
    publicRecords: [],
    behaviour: {
      minimumPaymentMonthsLast6: 0,
      cashAdvancesLast3Months: 0,
      drawsLast3Months: yuan(0),
      repaymentsLast3Months: yuan(9500),
      accountChangesLast6Months: 0,
    },
    limitEvent: {
      accountId: 'line',
      kind: 'decreased',
      oldLimit: yuan(50_000),
      newLimit: yuan(30_000),
      on: addDays(asOf, -9),
    },
  };
}
