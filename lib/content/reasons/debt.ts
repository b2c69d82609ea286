// Reasons from debts: what they take each month, how large they are, how full, how many lenders.

import { CAPACITY_SIGNALS } from '../signals/capacity';
import { LENDERS_SIGNALS } from '../signals/lenders';
import { UTILIZATION_SIGNALS } from '../signals/utilization';
import type { ReasonWordsOf } from './reason';

export const DEBT_REASONS: ReasonWordsOf<
  | 'DTI_HIGH'
  | 'UNSECURED_DEBT_HIGH'
  | 'GUARANTEES_HIGH'
  | 'UTILIZATION_HIGH'
  | 'WORST_CARD_FULL'
  | 'LINE_UTILIZATION_HIGH'
  | 'INSTALMENTS_LARGE'
  | 'LENDERS_MANY'
  | 'NONBANK_LENDERS_MANY'
  | 'ACCOUNTS_MANY'
> = {
  DTI_HIGH: {
    title: { 'zh-CN': '月还款占收入的比例', en: 'Payments as a share of income' },
    marked: { 'zh-CN': '月还款占收入偏高', en: 'Payments take much of the income' },
    sentence: {
      'zh-CN': '每月收入的 {value} 要拿去还别处的债，分界线是 {edge}。',
      en: '{value} of monthly income goes to debts elsewhere; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '还清月还款最重的一笔，或和机构商量拉长还款期；有没算进去的收入，可以补上证明。',
      en: 'Pay off the loan with the heaviest payment, or ask to spread it longer. Prove any income not yet counted.',
    },
    why: CAPACITY_SIGNALS.debtToIncome.why,
  },
  UNSECURED_DEBT_HIGH: {
    title: { 'zh-CN': '无抵押欠款和收入相比', en: 'Unsecured debt against income' },
    marked: { 'zh-CN': '无抵押欠款偏多', en: 'Much unsecured debt' },
    sentence: {
      'zh-CN': '别处的无抵押欠款是月收入的 {value}，分界线是 {edge}。',
      en: 'Unsecured debt elsewhere is {value} monthly income; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '用手头宽余的钱还本金，利率最高的先还，不再借新的。',
      en: 'Use money you can spare to reduce it, highest rate first, and draw nothing new.',
    },
    why: CAPACITY_SIGNALS.unsecuredDebtToMonthlyIncome.why,
  },
  GUARANTEES_HIGH: {
    title: { 'zh-CN': '为别人担保的余额', en: 'Guarantees for others' },
    marked: { 'zh-CN': '为别人担保较多', en: 'Large guarantees for others' },
    sentence: {
      'zh-CN': '担保的余额是年收入的 {value}，分界线是 {edge}。',
      en: 'What you guarantee is {value} yearly income; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '和对方、放款机构商量减少或解除担保。',
      en: 'Ask the borrower and the lender to reduce the guarantee or release you.',
    },
    why: CAPACITY_SIGNALS.guaranteesToAnnualIncome.why,
  },
  UTILIZATION_HIGH: {
    title: { 'zh-CN': '信用卡用掉的比例', en: 'Share of card limits in use' },
    marked: { 'zh-CN': '信用卡用得偏满', en: 'Cards are rather full' },
    sentence: {
      'zh-CN': '信用卡额度用了 {value}，分界线是 {edge}。',
      en: '{value} of card limits is in use; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '在账单日之前还一部分。不用的好卡先留着，注销会让使用率变高。',
      en: 'Pay part of it before the bill is drawn up. Keep sound cards you do not use: closing them raises the share.',
    },
    why: UTILIZATION_SIGNALS.cardUtilization.why,
  },
  WORST_CARD_FULL: {
    title: { 'zh-CN': '最满的一张信用卡', en: 'The fullest card' },
    marked: { 'zh-CN': '有一张卡快刷满了', en: 'One card is nearly full' },
    sentence: {
      'zh-CN': '最满的一张卡用了 {value}，分界线是 {edge}。',
      en: 'The fullest card is at {value}; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '先还这一张，再还其他的。',
      en: 'Pay this one down first.',
    },
    why: UTILIZATION_SIGNALS.worstCardUtilization.why,
  },
  LINE_UTILIZATION_HIGH: {
    title: { 'zh-CN': '循环额度用掉的比例', en: 'Share of revolving lines drawn' },
    marked: { 'zh-CN': '循环额度用得偏满', en: 'Revolving lines are rather full' },
    sentence: {
      'zh-CN': '循环额度用了 {value}，分界线是 {edge}。',
      en: '{value} of revolving lines is drawn; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '用手头宽余的钱慢慢还，不再借新的。还掉的部分可能借不出来，先留够生活费。',
      en: 'Repay with money you can spare and draw nothing new. Repaid money may not come out again, so keep enough to live on.',
    },
    why: UTILIZATION_SIGNALS.lineUtilization.why,
  },
  INSTALMENTS_LARGE: {
    title: { 'zh-CN': '大额分期的比例', en: 'Large instalments on cards' },
    marked: { 'zh-CN': '大额分期占比偏高', en: 'Large instalment plans' },
    sentence: {
      'zh-CN': '没出账的大额分期是信用卡额度的 {value}，分界线是 {edge}。',
      en: 'Unbilled large instalments are {value} of card limits; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '按期还会自己变少。要提前还清，先问清手续费是否退还。',
      en: 'It falls with each bill. Before clearing it early, ask whether fees are refunded.',
    },
    why: UTILIZATION_SIGNALS.largeInstalmentShare.why,
  },
  LENDERS_MANY: {
    title: { 'zh-CN': '同时欠着的机构家数', en: 'Number of lenders owed' },
    marked: { 'zh-CN': '有欠款的机构偏多', en: 'Many lenders at once' },
    sentence: {
      'zh-CN': '现在同时欠着 {value}机构，分界线是 {edge}。',
      en: 'You owe {value} {value|lender|lenders} at once; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '从欠得最少的一家开始还清，拿结清证明，再把那家的额度关掉。',
      en: 'Clear the smallest first, get written proof, then close that line.',
    },
    why: LENDERS_SIGNALS.lenderCount.why,
  },
  NONBANK_LENDERS_MANY: {
    title: { 'zh-CN': '其中非银行机构的家数', en: 'Non-bank lenders among them' },
    marked: { 'zh-CN': '非银行机构偏多', en: 'Many non-bank lenders' },
    sentence: {
      'zh-CN': '其中 {value}不是银行，分界线是 {edge}。',
      en: '{value} of them {value|is not a bank|are not banks}; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '先还清消费金融、小额贷款里最小的一家，不再开新的。',
      en: 'Clear the smallest consumer-finance or small loan first, and open no new one.',
    },
    why: LENDERS_SIGNALS.nonBankLenderCount.why,
  },
  ACCOUNTS_MANY: {
    title: { 'zh-CN': '没结清的账户数', en: 'Number of open accounts' },
    marked: { 'zh-CN': '没结清的账户偏多', en: 'Many open accounts' },
    sentence: {
      'zh-CN': '还有 {value}账户没结清，分界线是 {edge}。',
      en: '{value} {value|account is|accounts are} open; the cut-off is {edge}.',
    },
    change: {
      'zh-CN': '关掉已经还清又用不着的网络额度。用得久的信用卡可以留着。',
      en: 'Close online lines that are paid off and not needed. Long-held cards may stay.',
    },
    why: LENDERS_SIGNALS.openAccounts.why,
  },
};
