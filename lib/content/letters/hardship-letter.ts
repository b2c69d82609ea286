// Letters: the hardship proposal.

import type { PartCode } from '@/lib/letters/parts';
import type { Words } from '../words';

export const HARDSHIP_LETTER = {
  OWED: { 'zh-CN': '目前余额 {balance}。', en: 'The balance is {balance}.' },
  OWED_RATE: {
    'zh-CN': '目前余额 {balance}，合同年利率 {rate}。',
    en: 'The balance is {balance}, at a contract rate of {rate} a year.',
  },
  OVERDUE_NOW: { 'zh-CN': '目前已逾期 {days} 天。', en: 'It is {days} {days|day|days} overdue.' },
  CAUSE: { 'zh-CN': '困难的原因：{cause}', en: 'The cause of the difficulty: {cause}' },
  INCOME_FELL: {
    'zh-CN': '我的每月到手收入从{since}时的约 {before}，降到现在的约 {now}。',
    en: 'My net monthly income has fallen from about {before} on {since} to about {now}.',
  },
  EACH_MONTH: {
    'zh-CN': '现在每月到手收入约 {income}，必要的生活开支约 {essentials}。',
    en: 'My net monthly income is about {income}, and my essentials take about {essentials}.',
  },
  ESSENTIALS_EACH_MONTH: {
    'zh-CN': '每月必要的生活开支约 {essentials}。',
    en: 'My essentials take about {essentials} a month.',
  },
  OTHERS_EACH_MONTH: {
    'zh-CN': '其他债务每月要还 {others}。',
    en: 'My other debts ask for {others} a month.',
  },
  WILLING: {
    'zh-CN': '我愿意还款，也希望不再新增逾期。按我的收支，申请这样安排：',
    en: 'I am willing to repay, and want no further late payment. From what I earn and need, I ask for this arrangement:',
  },
  OFFER_SCHEDULE: {
    'zh-CN':
      '从{firstOn}起，每月还 {payment}，共 {months} 期，最后一期 {lastPayment}，到{lastOn}还清。按合同年利率 {rate} 算，其中利息共 {interest}。',
    en: 'from {firstOn} on, {payment} a month in {months} {months|instalment|instalments}, the last one {lastPayment}, so that all is repaid by {lastOn}. At the contract rate of {rate} a year this holds {interest} of interest.',
  },
  OFFER_MONTHLY: {
    'zh-CN': '每月最多能还 {amount}。请在这个数目以内，提出一个能还清的期限和利率。',
    en: 'I can pay at most {amount} a month. Please propose a term and a rate within this sum that lead to the end of the debt.',
  },
  OFFER_PAUSE: {
    'zh-CN':
      '按现在的收支，除必要生活开支和其他债务外，暂时没有余钱。申请先暂缓，到{firstDay}再商定每月还款。',
    en: 'as things stand, nothing is left after essentials and my other debts. I ask for a pause, and to agree on monthly payments on {firstDay}.',
  },
  OFFER_OPEN: {
    'zh-CN': '从{firstDay}起，每月还 {monthly}，共 {months} 期。',
    en: 'from {firstDay} on, {monthly} a month in {months} {months|instalment|instalments}.',
  },
  CARD_PLAN: {
    'zh-CN':
      '《商业银行信用卡业务监督管理办法》第七十条规定，信用卡欠款超出持卡人还款能力、且持卡人仍有还款意愿的，银行可以与持卡人平等协商，达成个性化分期还款协议，最长不超过 5 年。特此申请协商。',
    en: 'Article 70 of the measures on bank card business lets a bank negotiate an individual instalment agreement, of five years at most, where a card debt is beyond the holder’s means and the holder is willing to repay. I ask to negotiate one.',
  },
  CARD_PLAN_CATCH: {
    'zh-CN': '我了解协议需要写明：欠款还清前，不再向任何银行申请信用卡。',
    en: 'I understand that the agreement has to say that I apply for no card at any bank until it is paid off.',
  },
  LOAN_TERMS: {
    'zh-CN': '如这个安排不合适，请告知可以协商的期限、还款频次和减免办法。',
    en: 'If this does not suit you, please tell me what term, frequency of payment and relief can be negotiated.',
  },
  RENEWAL: {
    'zh-CN':
      '这笔贷款将于{endsOn}到期。金融监管总局 2024 年 9 月 24 日关于续贷工作的通知，支持符合条件的小微企业主、个体工商户申请续贷。如果符合条件，我也申请续贷。',
    en: 'This loan falls due on {endsOn}. The regulator’s notice of 24 September 2024 supports renewal for small businesses and their owners who qualify. If I qualify, I also ask for renewal.',
  },
  ASK_RELIEF: {
    'zh-CN': '可否减免罚息、违约金，或下调利率；',
    en: 'please consider waiving penalty interest and charges, or a lower rate;',
  },
  ASK_AGREEMENT: {
    'zh-CN':
      '达成一致后，请出具书面协议，写明余额、每期金额、利息和费用怎样计算、怎样向征信系统报送；',
    en: 'once agreed, please put in writing the balance, each payment, how interest and charges run, and how it is reported to the credit bureau;',
  },
  ASK_CONTACT: {
    'zh-CN': '协商期间请直接联系我本人，不联系我的家人、同事和朋友。',
    en: 'while we talk, please contact me and not my family, colleagues or friends.',
  },
} satisfies Partial<Record<PartCode, Words>>;
