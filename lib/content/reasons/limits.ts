// Reasons from what decided beside the record: the term that binds, the grade, the lender's side.

import type { ReasonWordsOf } from './reason';

export const LIMIT_REASONS: ReasonWordsOf<
  | 'PRODUCT_CAP_REACHED'
  | 'INCOME_MULTIPLE_REACHED'
  | 'DTI_HEADROOM_REACHED'
  | 'TOTAL_LIMIT_REACHED'
  | 'PROVIDENT_FUND_REACHED'
  | 'RECEIPTS_SHARE_REACHED'
  | 'TAX_MULTIPLE_REACHED'
  | 'STEP_UP_REACHED'
> = {
  PRODUCT_CAP_REACHED: {
    title: { 'zh-CN': '到了产品的上限', en: 'The product’s cap' },
    sentence: {
      'zh-CN': '这类产品最多到 {value}，和你的资料无关。',
      en: 'This kind of product goes up to {value}, whatever your figures are.',
    },
    change: {
      'zh-CN': '你这边改变不了。不够用时，先算清缺口，再看有没有总共更省的办法。',
      en: 'Nothing on your side changes it. If it is not enough, work out the gap first, then whether anything else costs less in all.',
    },
    why: {
      'zh-CN': '监管规定和产品规则给单个客户设了上限。',
      en: 'Rules set a ceiling for each customer.',
    },
  },
  INCOME_MULTIPLE_REACHED: {
    title: { 'zh-CN': '收入和已有欠款限住了额度', en: 'Income less debts sets the limit' },
    sentence: {
      'zh-CN': '月收入乘一个倍数，减去别处没有抵押的欠款，还剩 {value}。',
      en: 'A multiple of your income, less what you owe elsewhere without security, leaves {value}.',
    },
    change: {
      'zh-CN': '减少别处的欠款最直接；收入提高并能证明，或等级上升，也会抬高它。',
      en: 'Less debt elsewhere works most directly. More income that you can prove, or a better grade, raises it too.',
    },
    why: {
      'zh-CN': '机构会控制一个人的总欠款和收入的比例。',
      en: 'Lenders keep what one person owes in all in proportion to income.',
    },
  },
  DTI_HEADROOM_REACHED: {
    title: { 'zh-CN': '每月能再负担的还款不多', en: 'Little room for more payments' },
    sentence: {
      'zh-CN': '收入里还能用来还款的部分，只够支撑 {value} 的额度。',
      en: 'What income leaves for payments can carry a limit of {value}.',
    },
    change: {
      'zh-CN': '降低别处的月还款：还清一笔、拉长期限，或把信用卡用掉的部分降下来。',
      en: 'Lower the payments elsewhere: clear a loan, spread one longer, or bring card balances down.',
    },
    why: {
      'zh-CN': '额度用满时要还得起，所以先看每月还剩多少还款空间。',
      en: 'The limit must be payable when fully drawn, so lenders look at the room left each month.',
    },
  },
  TOTAL_LIMIT_REACHED: {
    title: { 'zh-CN': '别家的额度占了总额', en: 'Limits elsewhere use up the total' },
    sentence: {
      'zh-CN': '给一个人的总额度，扣掉你在别家的信用卡额度，还剩 {value}。',
      en: 'The total for one person, less card limits at other banks, leaves {value}.',
    },
    change: {
      'zh-CN': '用不着的高额度信用卡可以申请调低。先想清楚，注销会抬高使用率。',
      en: 'You may ask to lower a large limit you do not need. Think first: closing a card raises the share in use of the others.',
    },
    why: {
      'zh-CN': '银行要给每个客户定一个总额度，并扣减别家已经给的。',
      en: 'Banks set one total for each customer and take off what others have granted.',
    },
  },
  PROVIDENT_FUND_REACHED: {
    title: { 'zh-CN': '公积金基数限住了额度', en: 'The provident fund base sets it' },
    sentence: {
      'zh-CN': '按公积金基数的倍数，减去别处的无抵押欠款，还剩 {value}。',
      en: 'A multiple of the provident fund base, less unsecured debt, leaves {value}.',
    },
    change: {
      'zh-CN': '减少别处的欠款；基数每年调整一次，如实申报。',
      en: 'Reduce debt elsewhere. The base is reset once a year; it must be true.',
    },
    why: {
      'zh-CN': '不少银行的工薪贷按公积金基数定额度，因为它有第三方证明。',
      en: 'Many salary loans follow the provident fund base, which a third party vouches for.',
    },
  },
  RECEIPTS_SHARE_REACHED: {
    title: { 'zh-CN': '经营流水限住了额度', en: 'Receipts set the limit' },
    sentence: {
      'zh-CN': '按收款流水的比例，减去别处的无抵押欠款，还剩 {value}。',
      en: 'A share of receipts, less unsecured debt, leaves {value}.',
    },
    change: {
      'zh-CN': '让真实的收款都进同一个账户，并减少别处的欠款。',
      en: 'Let all true receipts reach one account, and reduce debt elsewhere.',
    },
    why: {
      'zh-CN': '流水显示生意的规模，机构按一定比例放款。',
      en: 'Receipts show the size of the business; lenders grant a share of them.',
    },
  },
  TAX_MULTIPLE_REACHED: {
    title: { 'zh-CN': '纳税额限住了额度', en: 'Tax paid sets the limit' },
    sentence: {
      'zh-CN': '按年纳税额的倍数，额度到 {value}。',
      en: 'A multiple of yearly tax allows {value}.',
    },
    change: {
      'zh-CN': '如实开票、按时申报。等级和纳税额会随年度更新。',
      en: 'Invoice and file truthfully and on time; grade and tax are renewed each year.',
    },
    why: {
      'zh-CN': '纳税记录难以作假，机构用它推算经营情况。',
      en: 'Tax records are hard to invent, so lenders infer the business from them.',
    },
  },
  STEP_UP_REACHED: {
    title: { 'zh-CN': '一次只提一步', en: 'One step at a time' },
    sentence: {
      'zh-CN': '一次审核最多提到 {value}，不会一步到位。',
      en: 'One review would raise it to {value} at most, not all at once.',
    },
    change: {
      'zh-CN': '保持现在的状态，下一次审核再看。',
      en: 'Keep things as they are until the next review.',
    },
    why: {
      'zh-CN': '机构会先小步提高，看用得稳不稳。',
      en: 'Lenders raise in small steps and watch how it goes.',
    },
  },
};
