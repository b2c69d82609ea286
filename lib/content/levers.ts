// The words for every lever of the way back, as a thing to do. `{name}` is a lender, `{amount}` the
// sum or new payment, `{record}` the record said to be untrue.

import type { LeverCode } from '@/lib/review';
import type { Words } from './words';

type LeverWords = {
  /** What to do, with the borrower's own figures. */
  title: Words;
  /** How to go about it, and what not to do. */
  how: Words;
};

export const LEVERS: Readonly<Record<LeverCode, LeverWords>> = {
  CATCH_UP: {
    title: { 'zh-CN': '先把逾期的 {amount} 补上', en: 'First catch up the {amount} overdue' },
    how: {
      'zh-CN': '今天就联系机构，问清要补多少、罚息能不能减免。不要为了补它再去借。',
      en: 'Contact the lender today, and ask how much it takes and whether penalties can be waived. Do not borrow for it.',
    },
  },
  MOVE_CARD_SPEND: {
    title: {
      'zh-CN': '信用卡在账单日之前先还 {amount}',
      en: 'Pay {amount} on cards before the statement day',
    },
    how: {
      'zh-CN': '本来就要全额还的钱，早几天还，报送出去的数字就小。账单日写在每期账单上。',
      en: 'It is money you pay in full anyway; paid a few days sooner, less is reported. The day stands on each statement.',
    },
  },
  PAY_DOWN_CARDS: {
    title: { 'zh-CN': '信用卡还掉 {amount}', en: 'Pay {amount} off cards' },
    how: {
      'zh-CN': '先还最满的一张，在账单日之前还。还进去的钱可能刷不出来，所以只用宽余的钱。',
      en: 'The fullest card first, before its statement day. Money paid in may not come out again, so only money you can spare.',
    },
  },
  PAY_DOWN_LOANS: {
    title: { 'zh-CN': '贷款还掉 {amount}', en: 'Pay {amount} off loans' },
    how: {
      'zh-CN': '利率最高的先还。提前还之前，问清违约金和剩余的利息。',
      en: 'The highest rate first. Before repaying early, ask about fees and remaining interest.',
    },
  },
  CLOSE_LENDER: {
    title: {
      'zh-CN': '还清 {name} 的 {amount}，并关掉',
      en: 'Clear the {amount} at {name}, and close it',
    },
    how: {
      'zh-CN': '一次还清一家，要一张结清证明，再把那家的额度注销。',
      en: 'Clear it whole, get written proof, then have that line closed.',
    },
  },
  REFINANCE: {
    title: {
      'zh-CN': '用 {name} 的书面方案换掉 {amount} 的贵贷款',
      en: 'Replace {amount} of expensive loans with the written offer from {name}',
    },
    how: {
      'zh-CN': '只有总共要还的变少才换；钱直接去还旧的，旧的额度关掉。会多一次查询。',
      en: 'Only where less is paid back in all. The money goes straight to the old loans, and those lines are closed. It costs an inquiry.',
    },
  },
  EXTEND_TERM: {
    title: {
      'zh-CN': '和 {name} 商量拉长期限，月供减到约 {amount}',
      en: 'Ask {name} for a longer term, with about {amount} a month',
    },
    how: {
      'zh-CN': '在还款日之前去谈，问清总利息会多多少。机构可以不同意，报告上也可能显示。',
      en: 'Ask before the due date, and how much interest it adds in all. The lender may refuse, and it may show on the report.',
    },
  },
  SETTLE_RECORDS: {
    title: {
      'zh-CN': '了结没处理完的不良记录（{count} 条）',
      en: 'Settle open adverse records ({count})',
    },
    how: {
      'zh-CN': '和对方谈好，付款后要书面证明。记录不会马上消失，会从“未了结”变成“已了结”。',
      en: 'Agree on it, and get written proof once paid. The record does not vanish; it changes from open to settled.',
    },
  },
  RELEASE_GUARANTEE: {
    title: {
      'zh-CN': '请 {name} 解除 {amount} 的担保',
      en: 'Ask {name} to release the guarantee of {amount}',
    },
    how: {
      'zh-CN': '要债权人同意，常见的办法是换一个担保人，或者借款人先还一部分。',
      en: 'The creditor must agree, usually to another guarantor or once part of it is repaid.',
    },
  },
  DISPUTE_RECORD: {
    title: { 'zh-CN': '对不属实的记录提出异议', en: 'Dispute what is untrue' },
    how: {
      'zh-CN': '向报送的机构或征信中心提出，不收费，一般 20 天内答复。只提确实不对的，带上凭证。',
      en: 'With the lender that reported it or the credit bureau, free of charge, usually answered within 20 days. Only what is truly wrong, with proof.',
    },
  },
  DOCUMENT_INCOME: {
    title: {
      'zh-CN': '把每月 {amount} 的收入证明补给机构',
      en: 'Show the lender papers for {amount} a month',
    },
    how: {
      'zh-CN': '工资流水、个税记录、公积金、合同都可以。只写证件上有的。',
      en: 'Pay slips, tax records, provident fund or contracts. Only what the papers show.',
    },
  },
  STOP_RECYCLING: {
    title: {
      'zh-CN': '连续几个月不只还最低、不取现、不借新还旧',
      en: 'Some months without minimum payments, cash advances or new loans for old',
    },
    how: {
      'zh-CN': '做不到全额还的，先和银行谈分期，问清折合的年利率。',
      en: 'If you cannot pay in full, ask the bank for instalments, and for the yearly rate they amount to.',
    },
  },
  WAIT: {
    title: {
      'zh-CN': '{count} 天内不申请，每一笔按时还',
      en: '{count} {count|day|days} without an application, every payment on time',
    },
    how: {
      'zh-CN': '旧的查询和逾期会自己移出去。晚一天也是晚；到那天也不是说该去申请。',
      en: 'Older inquiries and late months leave by themselves. Any late day is late, and the day is no invitation to apply.',
    },
  },
};

/** 1: the borrower alone; 2: takes papers or a request; 3: another party must agree. */
export const EFFORTS: Readonly<Record<1 | 2 | 3, Words>> = {
  1: { 'zh-CN': '自己就能做', en: 'you alone' },
  2: { 'zh-CN': '要材料或申请', en: 'takes papers or a request' },
  3: { 'zh-CN': '要对方同意', en: 'another party must agree' },
};
