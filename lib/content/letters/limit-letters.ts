// Letters: the request for an explanation, the request to assess again, the complaint.

import type { PartCode } from '@/lib/letters/parts';
import type { Words } from '../words';

export const LIMIT_LETTERS = {
  LAW_AUTOMATED: {
    'zh-CN':
      '《个人信息保护法》第二十四条规定，通过自动化决策方式作出对个人权益有重大影响的决定，个人有权要求说明，并有权拒绝仅通过自动化决策的方式作出决定。如果这次调整是自动作出的，特此申请：',
    en: 'Under article 24 of the Personal Information Protection Law, a person may ask for an explanation of a decision of major effect that was made by automated means, and may refuse one made by automated means alone. If this change was made in that way, I ask you to:',
  },
  ASK_REASONS: {
    'zh-CN': '说明这次调整的主要原因，以及依据的合同条款；',
    en: 'state the main reasons for the change, and the clause of the contract it rests on;',
  },
  ASK_DATA: {
    'zh-CN': '说明用了哪些类别的个人信息、截至哪一天；',
    en: 'state which kinds of personal information were used, and as of which day;',
  },
  ASK_PERSON: {
    'zh-CN': '由工作人员重新审核，而不是只由系统作出决定；',
    en: 'have a member of staff look at it again, so that it is not decided by a system alone;',
  },
  ASK_MEND: {
    'zh-CN': '其中如有不准确或过时的信息，告知我怎样更正，更正后重新评估；',
    en: 'tell me how to correct anything inaccurate or out of date, and assess it again afterwards;',
  },
  ASK_COPY: {
    'zh-CN': '告知我怎样查阅、复制用于这次决定的我的个人信息；',
    en: 'tell me how I can see and copy the personal information that was used for this decision;',
  },
  ASK_TERMS: {
    'zh-CN': '确认已经借的部分，还款日、金额和利率是否不变。',
    en: 'confirm whether the due dates, amounts and rate of what I have drawn stay the same.',
  },
  ASK_RESTORE: {
    'zh-CN': '现申请重新评估额度。是否恢复、恢复多少，由贵机构决定；下面是我的情况，供评估时参考。',
    en: 'I ask you to assess the limit again. Whether and how far it is restored is for you to decide; these are my circumstances.',
  },
  SPEAKS_FOR_ME: { 'zh-CN': '我的情况：', en: 'My circumstances:' },
  ON_TIME: {
    'zh-CN': '这个账户截至 {through}，最近 {months} 个月的还款记录没有逾期；',
    en: 'up to {through}, the last {months} {months|month|months} of this account’s record {months|shows|show} nothing late;',
  },
  NOTHING_OVERDUE: {
    'zh-CN': '我名下的信贷账户现在都没有逾期；',
    en: 'none of my credit accounts is overdue now;',
  },
  INCOME: {
    'zh-CN': '每月到手收入平均约 {income}，附证明材料；',
    en: 'my net monthly income is about {income} on average, with proof enclosed;',
  },
  WORK: {
    'zh-CN': '现在的工作已做了 {months} 个月；',
    en: 'I have been in my present work for {months} {months|month|months};',
  },
  FUND: {
    'zh-CN': '公积金或社会保险已连续缴存 {months} 个月；',
    en: 'provident fund or social insurance has been paid for {months} {months|month|months} without a gap;',
  },
  PAID_DOWN: {
    'zh-CN': '{since}以来，我在几个账户上的欠款合计从 {from} 降到 {to}；',
    en: 'since {since} I have brought the sum owed on several accounts down from {from} to {to};',
  },
  NO_APPLICATIONS: {
    'zh-CN': '最近 {months} 个月没有申请过新的贷款或信用卡；',
    en: 'I have applied for no new loan or card in the last {months} {months|month|months};',
  },
  NOTHING_KNOWN: { 'zh-CN': '我的情况：{truth}', en: 'My circumstances: {truth}' },
  IF_NOT_NOW: {
    'zh-CN': '如果暂时不能恢复，请告知主要原因、还需要哪些材料、何时可以再评估。',
    en: 'If it cannot be restored for now, please tell me the main reasons, what papers are still needed, and when it can be assessed again.',
  },
  ASKED_BEFORE: {
    'zh-CN': '我已于{day}就此向贵机构提出过申请。',
    en: 'I asked you about this on {day}.',
  },
  ANSWERED: { 'zh-CN': '贵机构的答复是：{answer}', en: 'Your answer was: {answer}' },
  MY_REQUESTS: { 'zh-CN': '我的请求：', en: 'My requests:' },
  ASK_VERIFY: {
    'zh-CN': '核实上述情况，核对决定所用的信息是否准确；',
    en: 'verify the above, and whether the information that was used is accurate;',
  },
  ASK_GROUNDS: {
    'zh-CN': '书面说明这次调整的主要原因和依据；',
    en: 'state the main reasons and the grounds of the change in writing;',
  },
  ASK_RESULT: {
    'zh-CN': '书面告知处理结果，以及对结果有异议时可以怎样申请核查。',
    en: 'tell me the outcome in writing, and how I can ask for it to be checked if I disagree.',
  },
  TIME_NATIONAL: {
    'zh-CN':
      '按《银行业保险业消费投诉处理管理办法》，请自收到之日起 {simple} 日内作出处理决定并告知；情况复杂的可以延长至 {complex} 日，有特殊困难的，最长不超过 {special} 日。',
    en: 'Under the measures on handling consumer complaints about banking and insurance, please decide and tell me within {simple} days of receiving this; up to {complex} days where it is complex, and {special} at the very most in special circumstances.',
  },
  TIME_OPEN: {
    'zh-CN': '请告知受理编号，以及预计什么时候答复。',
    en: 'Please tell me the reference number, and when I may expect an answer.',
  },
  OTHERWISE_NATIONAL: {
    'zh-CN': '如果没有得到答复或不认可处理结果，我会向金融监督管理部门反映。',
    en: 'If I receive no answer, or cannot accept it, I shall turn to the financial regulator.',
  },
  OTHERWISE_LOCAL: {
    'zh-CN': '如果没有得到答复或不认可处理结果，我会向地方金融管理部门反映。',
    en: 'If I receive no answer, or cannot accept it, I shall turn to the local financial authority.',
  },
  OTHERWISE_OPEN: {
    'zh-CN': '如果没有得到答复或不认可处理结果，我会向主管部门反映。',
    en: 'If I receive no answer, or cannot accept it, I shall turn to the authority in charge.',
  },
} satisfies Partial<Record<PartCode, Words>>;
