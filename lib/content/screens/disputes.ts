// Possible misjudgement: records that may be wrong, and what a review would say if they were put right.

import type { DisputeClaim } from '@/lib/review';
import type { Words } from '../words';

export const disputes = {
  title: {
    'zh-CN': '如果其中有记录是错的（{count} 条）',
    en: 'If one of these records is wrong ({count})',
  },
  lead: {
    'zh-CN':
      '这里不是说它们错了，只有你知道。不属实的，可以向报送的机构或征信中心提出异议，不收费；属实的，提异议没有用，也不该提。别花钱找人“修复”。',
    en: 'This does not say that they are wrong; only you can know. What is untrue you may dispute with the lender that reported it or with the credit bureau, free of charge. What is true should not be disputed, and a dispute would not change it. Pay nobody to “repair” a record.',
  },
  evidence: {
    'zh-CN': '带上能证明的：还款流水、结清证明、收入流水、没有申请过的书面说明。',
    en: 'Bring what proves it: statements of the payment, proof of settlement, income statements, or a written statement that you did not apply.',
  },
  contradicted: { 'zh-CN': '和你的其他资料对不上', en: 'does not fit your other records' },
  gain: {
    'zh-CN': '改正后，今天这样的审核会给 {limit}，多 {amount}',
    en: 'corrected, this review would leave {limit} today, {amount} more',
  },
  points: {
    'zh-CN': '改正后，今天的额度不变，总分多 {points}',
    en: 'corrected, the limit today stays the same and the total is {points} higher',
  },
  nothing: {
    'zh-CN': '改正后，今天的结果不变',
    en: 'corrected, the result today stays the same',
  },
  rest: { 'zh-CN': '其余 {count} 条', en: 'The other {count}' },
} satisfies Record<string, Words>;

/** What would have to be untrue. */
export const CLAIMS: Readonly<Record<DisputeClaim, Words>> = {
  INQUIRY_NOT_MADE: {
    'zh-CN': '这次申请不是你提出的：{record}',
    en: 'You did not make this application: {record}',
  },
  LATE_MONTH_PAID: {
    'zh-CN': '这个月其实按时还了：{record}',
    en: 'This month was in fact paid on time: {record}',
  },
  OVERDUE_PAID: {
    'zh-CN': '现在其实没有逾期：{record}',
    en: 'Nothing is in fact overdue now: {record}',
  },
  SETTLED_STILL_OPEN: {
    'zh-CN': '其实已经结清，还挂着：{record}',
    en: 'It is settled, yet still shown as open: {record}',
  },
  COUNTED_TWICE: {
    'zh-CN': '同一件事记了两遍：{record}',
    en: 'One thing is recorded twice: {record}',
  },
  RECORD_NOT_MINE: {
    'zh-CN': '这条不良记录不属实：{record}',
    en: 'This adverse record is untrue: {record}',
  },
  INCOME_NOT_SEEN: {
    'zh-CN': '有收入没被看到：按你填的平均收入算',
    en: 'Income that is not seen: taking the average that you state',
  },
};
