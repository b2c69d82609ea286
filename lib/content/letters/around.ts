// Letters: what stands around every one of them, and what happened to the limit.

import type { PartCode } from '@/lib/letters/parts';
import type { Words } from '../words';

export const AROUND = {
  TITLE_HARDSHIP: { 'zh-CN': '还款困难协商申请', en: 'Request for a hardship arrangement' },
  TITLE_EXPLANATION: {
    'zh-CN': '关于额度调整的说明与人工复核申请',
    en: 'Request for an explanation and a human review of a limit decision',
  },
  TITLE_RESTORATION: {
    'zh-CN': '额度重新评估申请',
    en: 'Request to assess a credit limit again',
  },
  TITLE_DISPUTE: { 'zh-CN': '征信异议申请', en: 'Dispute of a credit record' },
  TITLE_NOT_MINE: {
    'zh-CN': '关于非本人申请的核查申请',
    en: 'Request to look into an application that was not mine',
  },
  TITLE_COMPLAINT: { 'zh-CN': '投诉书', en: 'Complaint' },
  TO_LENDER: { 'zh-CN': '致：{lender}', en: 'To: {lender}' },
  TO_BUREAU: {
    'zh-CN': '致：中国人民银行征信中心',
    en: 'To: Credit Reference Center, People’s Bank of China',
  },
  TO_COMPLAINTS_DESK: {
    'zh-CN': '致：{lender} 消费者权益保护（投诉处理）部门',
    en: 'To: {lender}, consumer protection (complaints)',
  },
  I_AM: {
    'zh-CN': '申请人：{name}；身份证末四位：{id}；电话：{phone}',
    en: 'From: {name}; last four digits of ID: {id}; phone: {phone}',
  },
  ACCOUNT: {
    'zh-CN': '涉及的账户：{product}，合同号或卡号末四位{number}。',
    en: 'The account: {product}, contract or last four card digits {number}.',
  },
  ACCOUNT_VIA: {
    'zh-CN': '涉及的账户：{product}，通过“{platform}”使用，合同号或卡号末四位{number}。',
    en: 'The account: {product}, used through “{platform}”, contract or last four card digits {number}.',
  },
  PAPERS: {
    'zh-CN': '附件（请划去没有的）：',
    en: 'Enclosed (cross out what is not):',
  },
  ANSWER_IN_WRITING: {
    'zh-CN': '请以书面方式答复（短信、邮件、应用内消息均可）。联系电话：{phone}。',
    en: 'Please answer in writing (text message, e-mail or a message in the app). Phone: {phone}.',
  },
  SIGNED: { 'zh-CN': '申请人（签名）：{name}', en: 'Signed: {name}' },
  DATED: { 'zh-CN': '日期：{day}', en: 'Date: {day}' },
  EVENT_DECREASED: {
    'zh-CN': '{day}，我的账户（{product}）总额度由 {before} 调整为 {after}。',
    en: 'On {day} the limit of my account ({product}) was changed from {before} to {after}.',
  },
  EVENT_FROZEN: {
    'zh-CN': '{day}，我的账户（{product}）被暂停新的借款，此前额度为 {before}。',
    en: 'On {day} new drawing on my account ({product}) was stopped; its limit had been {before}.',
  },
  EVENT_CLOSED: {
    'zh-CN': '{day}，我的账户（{product}）额度被关闭，此前额度为 {before}。',
    en: 'On {day} my line ({product}) was closed; its limit had been {before}.',
  },
  EVENT_INCREASE_REMOVED: {
    'zh-CN': '{day}起，我的账户（{product}）不能再申请提高额度，此前额度为 {before}。',
    en: 'From {day} I can no longer ask for a higher limit on my account ({product}); its limit was {before}.',
  },
  EVENT_OPEN: {
    'zh-CN': '{day}，我的账户（{product}）总额度由 {before} 调整为 {after}。',
    en: 'On {day} the limit of my account ({product}) was changed from {before} to {after}.',
  },
} satisfies Partial<Record<PartCode, Words>>;
