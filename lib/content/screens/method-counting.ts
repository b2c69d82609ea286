// The method page: how things count, one rule a line.

import type { Words } from '../words';

export const counting = {
  title: { 'zh-CN': '什么算、怎么数', en: 'How things count' },
  lead: {
    'zh-CN': '同一份报告，数法不同，结果就不同。这里按下面的数法。',
    en: 'The same report counted differently gives another answer. This is how it is counted here.',
  },
} satisfies Record<string, Words>;

type CountingGroup = { key: string; name: Words; rules: readonly Words[] };

export const COUNTING: readonly CountingGroup[] = [
  {
    key: 'unknown',
    name: { 'zh-CN': '没填的', en: 'What is left open' },
    rules: [
      {
        'zh-CN': '没填就是不知道，不当作 0。“没有”和“从没有过”要你自己说，说了才算知道。',
        en: 'Left open is not known, never 0. “None” and “never” count as known once you say so.',
      },
      {
        'zh-CN': '不知道的一项拿写明的中间分，结果随之变成一个范围。',
        en: 'What is not known earns its stated neutral points, and the answer becomes a range.',
      },
    ],
  },
  {
    key: 'lenders',
    name: { 'zh-CN': '机构', en: 'Lenders' },
    rules: [
      {
        'zh-CN': '同一家机构的几个额度、几笔借款、几家分行，只算一家。',
        en: 'Several lines, draws and branches of one institution are one lender.',
      },
      {
        'zh-CN': '平台上的额度，算出钱的那一家，不算平台。',
        en: 'A line inside an app counts for the lender that funds it, not for the app.',
      },
    ],
  },
  {
    key: 'line',
    name: { 'zh-CN': '要看的这个额度', en: 'The line in question' },
    rules: [
      {
        'zh-CN': '按变动之前的样子看：先用降额前的额度，再看会不会降。',
        en: 'It is taken as it stood before it was changed: at its old limit.',
      },
      {
        'zh-CN': '它自己的欠款和还款，不算进“别处的债”。',
        en: 'Its own balance and payment are no part of “debt elsewhere”.',
      },
    ],
  },
  {
    key: 'cards',
    name: { 'zh-CN': '额度和使用率', en: 'Limits and utilisation' },
    rules: [
      {
        'zh-CN': '几张卡共用一个额度，只算一次。外币账户不加进人民币。',
        en: 'A limit that cards share counts once. Accounts in other currencies stay out of sums in yuan.',
      },
      {
        'zh-CN': '额度为 0 的睡眠账户，不算使用率。',
        en: 'A dormant account with a limit of 0 says nothing about utilisation.',
      },
      {
        'zh-CN': '信用卡没填月还款的，按已用额度的 10% 算。',
        en: 'A card without a stated payment is taken to cost 10% of its balance a month.',
      },
    ],
  },
  {
    key: 'late',
    name: { 'zh-CN': '还晚', en: 'Late payments' },
    rules: [
      {
        'zh-CN': '晚一天也是晚。记录里的数字 n，按 30 × n 天算，除非填了实际天数。',
        en: 'One day late is late. A mark n on the record counts as 30 × n days unless exact days are given.',
      },
      {
        'zh-CN': '“连三累六”看单个账户，不把几个账户的还晚加在一起。',
        en: '“Three in a row, six in all” is judged on each account alone, never summed over accounts.',
      },
      {
        'zh-CN': '重大记录从了结那天起保留 5 年；没了结的，不会开始计时。',
        en: 'A serious record stays for five years after it is settled. Unsettled, it never begins to age.',
      },
    ],
  },
  {
    key: 'inquiries',
    name: { 'zh-CN': '查询', en: 'Inquiries' },
    rules: [
      {
        'zh-CN': '只算因申请或担保审批而查的。自己查、贷后管理都不算。',
        en: 'Only those for an application or a guarantee count. Your own reading and after-loan checks do not.',
      },
      {
        'zh-CN': '从今天往回数，到了窗口之外的那天，它就不再算。',
        en: 'Windows run back from today. From the day an inquiry leaves one, it no longer counts there.',
      },
    ],
  },
  {
    key: 'income',
    name: { 'zh-CN': '收入', en: 'Income' },
    rules: [
      {
        'zh-CN': '填了逐月收入的，取最近十二个月的平均。',
        en: 'With monthly figures, income is the average of the newest twelve.',
      },
      {
        'zh-CN': '店主的收入，是从生意里拿回家的钱，不是流水。有淡旺季的，和上一年同月比起伏。',
        en: 'An owner’s income is what is taken home, never turnover. Seasonal income is held against the same months a year before.',
      },
    ],
  },
];
