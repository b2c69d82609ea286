// What each rule of the market and policy watch says, and what it means for a borrower whom it is
// about, whom it is not about, or of whom too little is known. Dated, and never a promise.

import type { WatchId } from '@/lib/watch/rules';
import type { Words } from '../words';
import { LENDER_RULES } from './lender-rules';
import { OWNER_RULES } from './owner-rules';
import { RATE_RULES } from './rate-rules';

/** `{names}` the lenders it is about, `{on}` a day, `{amount}` a sum; the rates in use. */
export type WatchWords = { title: Words; says: Words; yes: Words; no: Words; unknown: Words };

export const WATCH_WORDS: Readonly<Record<WatchId, WatchWords>> = {
  ...RATE_RULES,
  ...OWNER_RULES,
  ...LENDER_RULES,
  assistedLending: {
    title: {
      'zh-CN': '助贷：所有费用计入，年化 24%',
      en: 'Assisted lending: 24% a year, all fees',
    },
    says: {
      'zh-CN':
        '平台与银行合作放款，利息、担保费、会员费都算进综合成本。超过 24% 的产品在退出，平台上的额度因此可能整批收缩，与个人无关。',
      en: 'Where a platform and a bank lend together, interest, guarantee and membership fees all count as cost. Products above 24% are being withdrawn, which can shrink lines in bulk, whoever holds them.',
    },
    yes: {
      'zh-CN':
        '{names} 的年利率高于 24%。这类产品可能停止续借。不要指望它周转，按时还清；也可以要求对方列出全部费用。',
      en: '{names}: above 24% a year. Such products may stop renewing. Do not count on drawing again; repay on time, and ask for a list of every fee.',
    },
    no: { 'zh-CN': '你的贷款里没有高于 24% 的。', en: 'None of your loans is above 24%.' },
    unknown: {
      'zh-CN': '还不知道有没有高于 24% 的贷款：补上年利率就能看出。',
      en: 'Whether a loan of yours is above 24% is not known: fill in the yearly rates.',
    },
  },
  costDisclosure: {
    title: { 'zh-CN': '借款前要看到综合成本表', en: 'A table of the whole cost before you sign' },
    says: {
      'zh-CN':
        '每笔新的个人贷款，签约前都要列明本金、每项费用和收取方。正常还款的年化成本、违约时的费用也要列，并写明没有别的收费。',
      en: 'Before any new personal loan is signed, a table has to state the principal, each fee and who takes it. It also states the yearly cost when repaid as agreed, the cost of default, and that there are no other charges.',
    },
    yes: {
      'zh-CN': '{names} 的年利率你还没填。可以向对方要一张综合融资成本明示表，再补进来。',
      en: 'The yearly rate of {names} is missing in your figures. You may ask for the table of all costs and fill it in.',
    },
    no: { 'zh-CN': '你的贷款都填了年利率。', en: 'Each of your loans has its yearly rate.' },
    unknown: {
      'zh-CN': '账户还没填全。下次签约前，记得要这张表。',
      en: 'Your list of accounts is not complete. Ask for the table before you sign anything new.',
    },
  },
  smallLoanCap: {
    title: {
      'zh-CN': '小贷公司：网上消费贷不超过 20 万',
      en: 'Small-loan companies: ¥200,000 online',
    },
    says: {
      'zh-CN': '小额贷款公司对一个人的网络消费贷余额不超过 20 万元，经营贷不超过 1,000 万元。',
      en: 'A small-loan company may lend one person at most ¥200,000 online for consumption, and ¥10 million for business.',
    },
    yes: {
      'zh-CN': '{names} 高于 20 万元。到期或重审时，对方可能按上限收回多出的部分。',
      en: '{names}: above ¥200,000. At maturity or at a review the part above the cap may be withdrawn.',
    },
    no: {
      'zh-CN': '你没有高于这个上限的小贷。',
      en: 'You have no small-loan account above this cap.',
    },
    unknown: {
      'zh-CN': '小贷账户或金额还没填全，看不出有没有超过。',
      en: 'Accounts or amounts are missing, so it cannot be told.',
    },
  },
  consumerLoanCap: {
    title: {
      'zh-CN': '银行互联网消费贷：最高 30 万',
      en: 'Banks’ online consumer loans: ¥300,000',
    },
    says: {
      'zh-CN':
        '互联网消费贷的单户上限阶段性提到 30 万元，自主支付的消费贷提到 50 万元，期限最长 7 年；遇到暂时困难的借款人，可以协商期限和还款频率。',
      en: 'For the time being, one person’s online consumer loan may reach ¥300,000, one paid out to the borrower ¥500,000, over at most 7 years. A borrower in temporary difficulty may negotiate term and frequency.',
    },
    yes: {
      'zh-CN': '{names} 高于 30 万元。如果是线上消费贷，重审时可能受这个上限约束。',
      en: '{names}: above ¥300,000. If it is an online consumer loan, a review may be bound by this cap.',
    },
    no: {
      'zh-CN': '没有碰到这个上限。有还款困难，可以提出协商。',
      en: 'None of yours reaches this cap. If repaying is hard, you may ask to negotiate.',
    },
    unknown: {
      'zh-CN': '有的额度或余额还没填，看不出有没有碰到。',
      en: 'A limit or balance is missing, so it cannot be told.',
    },
  },
  interestSubsidy: {
    title: { 'zh-CN': '个人消费贷贴息', en: 'Interest subsidy on consumer loans' },
    says: {
      'zh-CN':
        '合格的个人消费贷和信用卡分期，一年贴息 1 个百分点，不超过合同利率的一半；一个人在一家机构一年最多 3,000 元。没有中介，不用交费。',
      en: 'Eligible consumer loans and card instalments are subsidised by one point a year, at most half the contract rate. The most is ¥3,000 per person, lender and year. It takes no agent and no fee.',
    },
    yes: {
      'zh-CN':
        '{names} 的贷款可能合格，可以问对方有没有贴息。到期后利息会高一点，先按没有贴息来安排还款。不值得为贴息去借新的。',
      en: '{names} may be eligible: ask whether the subsidy is applied. Interest rises a little when it ends, so plan without it. It is no reason to borrow.',
    },
    no: {
      'zh-CN': '你没有还在还的消费贷，这一项不涉及你。不值得为贴息去借。',
      en: 'You are repaying no consumer loan, so this is not about you. It is no reason to borrow.',
    },
    unknown: {
      'zh-CN': '账户还没填全，看不出有没有合格的贷款。',
      en: 'Your list of accounts is not complete, so it cannot be told.',
    },
  },
  creditRepair: {
    title: { 'zh-CN': '一次性信用修复', en: 'One-time credit repair' },
    says: {
      'zh-CN':
        '2020 年至 2025 年产生、每笔不超过 1 万元的逾期，在 2026 年 3 月 31 日前全部还清的，不再展示。自动办理，不收费。现在再还清，不在这次范围内。',
      en: 'Late entries from 2020 to 2025 of at most ¥10,000 each, repaid in full by 31 March 2026, are no longer shown. It was automatic and free. Repaying now is not covered by it.',
    },
    yes: {
      'zh-CN':
        '{names} 有逾期记录。如果当时符合条件，新报告上应显示正常；没有，可以提出异议。说能收费“修复”的都是骗局。',
      en: '{names}: late months on record. If they met the terms, a new report should show them as normal; if not, you may dispute it. Anyone charging for “repair” is a fraud.',
    },
    no: {
      'zh-CN': '你的资料里没有逾期记录。',
      en: 'There are no late months in your figures.',
    },
    unknown: {
      'zh-CN': '还款记录还没填全。有旧的小额逾期，可以对照新报告看看。',
      en: 'Your repayment record is not complete. If you had a small late entry, check a new report.',
    },
  },
  cardMeasures: {
    title: { 'zh-CN': '信用卡：调整额度与协商分期', en: 'Cards: limits and instalment plans' },
    says: {
      'zh-CN':
        '发卡行对可疑交易可以调额、锁定，并应联系持卡人。欠款超出还款能力且愿意还的，可以与银行协商个性化分期，最长 5 年。这是协商，不是权利。',
      en: 'An issuer may adjust or lock a card on suspicious trades and is to contact its holder. Who owes more than they can repay, and is willing, may negotiate a plan of at most 5 years: a negotiation, not a right.',
    },
    yes: {
      'zh-CN':
        '{names} 的信用卡一共欠 {amount}。还不动时，在逾期前打银行客服，说明情况，问个性化分期。',
      en: '{names}: {amount} owed on cards in all. If you cannot repay, call the bank before a payment is late and ask about an individual plan.',
    },
    no: { 'zh-CN': '你没有信用卡。', en: 'You have no card.' },
    unknown: { 'zh-CN': '账户还没填全。', en: 'Your list of accounts is not complete.' },
  },
};
