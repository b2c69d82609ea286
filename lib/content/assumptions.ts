// What the two-minute check had to assume, said back so that it can be put right in the full form.

import type { AssumptionCode } from '@/lib/review';
import type { Words } from './words';

export const ASSUMPTIONS: Readonly<Record<AssumptionCode, Words>> = {
  CARDS_AS_ONE: {
    'zh-CN': '其他信用卡合在一起当作一张，所以看不出哪一张最满。',
    en: 'Your other cards are taken as one, so the fullest single card does not show.',
  },
  LOANS_SPLIT_EVENLY: {
    'zh-CN': '别处的欠款平均分给了 {count} 家机构。',
    en: 'What you owe elsewhere is split evenly over {count} {count|lender|lenders}.',
  },
  LENDERS_NAMED_BY_NUMBER: {
    'zh-CN': '没有填名字的机构用编号代替。',
    en: 'Lenders without a name are called by number.',
  },
  LATE_MONTHS_APART: {
    'zh-CN': '还晚的 {count} 个月当作互不相连。如果曾经连着几个月还晚，审核会更严。',
    en: 'The {count} late {count|month is|months are} taken as apart. Months in a row would weigh more.',
  },
  LATE_ON_THIS_LINE: {
    'zh-CN': '还晚和逾期都记在要看的这个额度上。',
    en: 'Late payments and arrears are put on the line in question.',
  },
  INQUIRIES_SPREAD_EVENLY: {
    'zh-CN': '申请次数在这段时间里平均分布，所以某次查询哪天失效是估算的。',
    en: 'Applications are spread evenly over the time, so the dates they leave are estimates.',
  },
  OPENED_SPREAD_EVENLY: {
    'zh-CN': '一年内新开的账户，按开户日平均分布。',
    en: 'Accounts opened in the last year are spread evenly over it.',
  },
  CARD_PAYMENT_TEN_PERCENT: {
    'zh-CN': '信用卡月还款按已用额度的 10% 计算，这是信贷行业常用的算法。',
    en: 'Card payments are taken as 10% of the amount in use, as the trade commonly does.',
  },
  INCOME_STEADY_UNKNOWN: {
    'zh-CN': '只填了平均收入，收入稳不稳算作未知。',
    en: 'With only an average, whether income is steady counts as not known.',
  },
  ALL_IN_YUAN: {
    'zh-CN': '所有金额都当作人民币。',
    en: 'All amounts are taken as yuan.',
  },
};
