// Oddities that may well be true: pointed out beside the field, never an error.

import type { NoticeCode } from '@/lib/review';
import type { Words } from './words';

export const NOTICES: Readonly<Record<NoticeCode, Words>> = {
  BALANCE_ABOVE_LIMIT: {
    'zh-CN': '尚欠金额高于额度。降额之后会这样，请核对一下是不是填反了。',
    en: 'The balance is above the limit. That can follow a cut; check that the two are not swapped.',
  },
  PAYMENT_ABOVE_BALANCE: {
    'zh-CN': '每月还款比尚欠的还多。如果下个月就还清，没有问题。',
    en: 'The monthly payment is above the balance. Fine if the next payment is the last.',
  },
  OVERDUE_NOT_IN_RECORD: {
    'zh-CN': '填了现在逾期，还款记录的最后一个月却是正常。报告更新会晚一些，可以保留。',
    en: 'Overdue now, yet the record ends on time. Reports lag behind, so both may be right.',
  },
  RECORD_OLD: {
    'zh-CN': '还款记录停在三个多月前。换一份新的报告，结果会更准。',
    en: 'The repayment record ends more than three months ago. A newer report gives a better answer.',
  },
  INCOME_ZERO: {
    'zh-CN': '收入填的是 0。如果只是不清楚，请留空；确实没有收入，就保留 0。',
    en: 'Income is 0. Leave it empty if you do not know it; keep 0 if there is none.',
  },
  RATE_VERY_HIGH: {
    'zh-CN': '年利率超过 36%，请核对是不是把日利率、月利率填成了年利率。',
    en: 'The rate is above 36% a year. Check that it is not a rate of another period.',
  },
};
