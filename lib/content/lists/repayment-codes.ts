// The marks of a repayment record, one a month, as the credit report explains them.

import type { Words } from '../words';

export const REPAYMENT_CODES = {
  N: { 'zh-CN': '正常，按时还了', en: 'Paid on time' },
  1: { 'zh-CN': '逾期 1 到 30 天', en: '1 to 30 days late' },
  2: { 'zh-CN': '逾期 31 到 60 天', en: '31 to 60 days late' },
  3: { 'zh-CN': '逾期 61 到 90 天', en: '61 to 90 days late' },
  4: { 'zh-CN': '逾期 91 到 120 天', en: '91 to 120 days late' },
  5: { 'zh-CN': '逾期 121 到 150 天', en: '121 to 150 days late' },
  6: { 'zh-CN': '逾期 151 到 180 天', en: '151 to 180 days late' },
  7: { 'zh-CN': '逾期 180 天以上', en: 'More than 180 days late' },
  '*': { 'zh-CN': '这个月不用还，也没有欠款', en: 'Nothing fell due and nothing was owed' },
  '#': { 'zh-CN': '账户开着，还款情况不明', en: 'Open, but how it was paid is not known' },
  '/': { 'zh-CN': '还没开户', en: 'Not yet opened' },
  A: { 'zh-CN': '账单日调整，这个月没有出账', en: 'The bill date moved; no bill this month' },
  B: { 'zh-CN': '呆账', en: 'Written off as a bad debt' },
  C: { 'zh-CN': '结清或销户', en: 'Settled or closed' },
  D: { 'zh-CN': '担保人代还', en: 'Paid by a guarantor' },
  G: { 'zh-CN': '结清以外的方式终止', en: 'Ended in another way than by settlement' },
  M: {
    'zh-CN': '约定还款日之后、月底之前还了',
    en: 'Paid after the due day but before the month ended',
  },
  Z: { 'zh-CN': '以资抵债', en: 'Settled by handing over property' },
} as const satisfies Record<string, Words>;

type RepaymentCode = keyof typeof REPAYMENT_CODES;

/** The meaning of one mark; `null` when the report has no such mark. */
export const repaymentWords = (code: string): Words | null =>
  Object.hasOwn(REPAYMENT_CODES, code) ? REPAYMENT_CODES[code as RepaymentCode] : null;
