// Steps that lower debts, with money that can be spared.

import type { StepWordsOf } from './step';

const KEEP_CASH = {
  'zh-CN': '还进去的钱可能借不出来，所以先留够至少一个月的生活费。额度会不会动，由机构决定。',
  en: 'Money repaid may not come out again, so keep at least a month of essentials. Whether the limit moves is up to the lender.',
} as const;

export const DEBT_STEPS: StepWordsOf<
  'FEWER_LENDERS' | 'LOWER_UTILIZATION' | 'LOWER_PAYMENTS' | 'LOWER_UNSECURED_DEBT'
> = {
  FEWER_LENDERS: {
    title: { 'zh-CN': '少欠几家', en: 'Owe fewer lenders' },
    figures: {
      'zh-CN':
        '还清并关闭 {count} 家（{names}），合计 {amount}，机构从 {from} 家减到 {to} 家。只用宽余的钱，最早 {paidOn} 可以还。',
      en: 'Clear and close {count} ({names}), {amount} in all: from {from} lenders to {to}. With spare money only, on {paidOn} at the earliest.',
    },
    why: {
      'zh-CN': '家数是审核直接数的。少一家，就少一个还款日，也少一处可能还晚。',
      en: 'Lenders are counted one by one. One fewer is one due date fewer, and one less to miss.',
    },
    how: [
      {
        'zh-CN': '从欠得最少的一家开始，一次还清一家，比每家还一点更有用。',
        en: 'Start with the smallest and clear it whole. That helps more than a little to each.',
      },
      {
        'zh-CN': '提前还款前，问清违约金和剩余利息，要一张结清证明。',
        en: 'Before repaying early, ask about fees and remaining interest, and get written proof.',
      },
      {
        'zh-CN': '还清后把那家的额度注销，免得留着一个空账户。用得久的信用卡除外。',
        en: 'Then close that line so that no empty account is left. Long-held cards are the exception.',
      },
    ],
    avoid: {
      'zh-CN': '不要为了还小的再去借一笔大的，也不要拿生活费去还。',
      en: 'Do not take a larger loan to clear small ones, and do not use the money you live on.',
    },
    limits: KEEP_CASH,
  },
  LOWER_UTILIZATION: {
    title: { 'zh-CN': '把信用卡用掉的部分降下来', en: 'Bring card balances down' },
    figures: {
      'zh-CN': '还 {amount}，使用率从 {from} 降到 {to} 以下。只用宽余的钱，最早 {paidOn} 可以还。',
      en: 'Pay {amount} to go from {from} to under {to}. With spare money only, on {paidOn} at the earliest.',
    },
    why: {
      'zh-CN': '使用率高，看起来像手头没有缓冲。这里只看最近的数：降下来，下一次报送就能看到。',
      en: 'A high share looks like no cushion. Only the newest figure counts here: once lower, the next report shows it.',
    },
    how: [
      {
        'zh-CN': '先还最满的那一张，在账单日之前还，报告上的数字才会小。',
        en: 'Pay the fullest card first, before its bill is drawn up, so that the report shows less.',
      },
      {
        'zh-CN': '不用的好卡先留着，注销会让剩下的卡显得更满。',
        en: 'Keep sound cards you do not use. Closing them makes the others look fuller.',
      },
      {
        'zh-CN': '还不动的，问银行能不能分期，先问清手续费折合的年利率。',
        en: 'If you cannot, ask the bank for instalments, and first for the yearly rate its fees amount to.',
      },
    ],
    avoid: {
      'zh-CN': '不要还进去再马上刷出来，也不要去申请新卡来“摊薄”。',
      en: 'Do not pay in and draw out again, and do not apply for a new card to spread it.',
    },
    limits: KEEP_CASH,
  },
  LOWER_PAYMENTS: {
    title: { 'zh-CN': '把每月要还的降下来', en: 'Lower the monthly payments' },
    figures: {
      'zh-CN':
        '现在月还款占收入 {from}。{name}的月供从 {payment} 减到约 {lower}，需要和它商量拉长期限。',
      en: 'Payments take {from} of income. With {name} spread longer, its payment would fall from {payment} to about {lower}.',
    },
    why: {
      'zh-CN': '每月剩下的收入越多，能支撑的额度越高，也越不容易还晚。',
      en: 'More income left each month carries a larger limit and makes a late payment less likely.',
    },
    how: [
      {
        'zh-CN': '找月供最重的一笔，向机构申请拉长期限或重新安排还款，问清总利息会多多少。',
        en: 'Take the loan with the heaviest payment, ask to spread it longer, and ask how much interest that adds.',
      },
      {
        'zh-CN': '有宽余的钱，先结清能让月供减得最多的一笔。',
        en: 'With money to spare, clear the loan that takes most off each month.',
      },
      {
        'zh-CN': '有奖金、租金等没算进来的收入，准备好证明。',
        en: 'If bonuses, rent or other income were not counted, have proof ready.',
      },
    ],
    avoid: {
      'zh-CN': '不要用更贵的短期借款去换旧的，月供会更重。',
      en: 'Do not replace it with more expensive short-term credit; payments would rise.',
    },
    limits: {
      'zh-CN': '拉长期限会让总利息变多，报告上也可能显示。机构可以不同意。',
      en: 'A longer term costs more interest in all and may show on the report. The lender may refuse.',
    },
  },
  LOWER_UNSECURED_DEBT: {
    title: { 'zh-CN': '慢慢减少无抵押欠款', en: 'Reduce unsecured debt step by step' },
    figures: {
      'zh-CN': '{months} 个月里用宽余的钱还 {amount}，欠款从 {from} 降到 {to}。',
      en: 'Over {months} {months|month|months}, {amount} that you can spare: from {from} down to {to}.',
    },
    why: {
      'zh-CN': '按收入能支撑的总欠款是有限的，别处少欠一元，这里就多一元空间。',
      en: 'Income supports only so much debt. Each yuan less elsewhere is a yuan more here.',
    },
    how: [
      {
        'zh-CN': '每月留出必要开支和应还的，剩下的固定拿去还本金。',
        en: 'After essentials and payments due, put what is left toward the principal each month.',
      },
      {
        'zh-CN': '利率最高的先还，省下的利息最多。',
        en: 'The highest rate first: it saves most interest.',
      },
      {
        'zh-CN': '每还清一笔，要结清证明，并关掉额度。',
        en: 'With each one cleared, get written proof and close the line.',
      },
    ],
    avoid: {
      'zh-CN': '不要把备用的钱一次还光，也不要还了再借。',
      en: 'Do not use up your reserve at once, and do not draw again what you repay.',
    },
    limits: KEEP_CASH,
  },
};
