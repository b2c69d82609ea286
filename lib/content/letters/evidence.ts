// The papers that go with a letter: what each is, what it proves, where to get it.

import type { EvidenceCode } from '@/lib/letters/evidence';
import type { Words } from '../words';

export const EVIDENCE: Readonly<Record<EvidenceCode, { name: Words; proves: Words; from: Words }>> =
  {
    IDENTITY: {
      name: { 'zh-CN': '身份证复印件', en: 'Copy of your ID card' },
      proves: { 'zh-CN': '是你本人提出的。', en: 'That it is you who asks.' },
      from: {
        'zh-CN': '自己复印，在上面写“仅用于本次申请”和日期。',
        en: 'Copy it yourself, and write “for this request only” and the date across it.',
      },
    },
    NOTICE: {
      name: { 'zh-CN': '额度变动的通知或截图', en: 'The notice of the change, or a picture of it' },
      proves: { 'zh-CN': '什么时候变、变成多少。', en: 'When it changed, and to what.' },
      from: {
        'zh-CN': '短信、应用消息、额度页面的截图，带日期。',
        en: 'A message, or a picture of the limit’s page, with its date.',
      },
    },
    CONTRACT: {
      name: { 'zh-CN': '借款合同或领用协议', en: 'The loan or card contract' },
      proves: {
        'zh-CN': '谁是放款机构，额度和还款是怎么约定的。',
        en: 'Who the lender is, and what was agreed on limit and repayment.',
      },
      from: {
        'zh-CN': '应用里的“合同”“协议”，或向机构索取。',
        en: 'Under “contract” in the app, or from the lender.',
      },
    },
    CREDIT_REPORT: {
      name: { 'zh-CN': '个人信用报告', en: 'Your credit report' },
      proves: { 'zh-CN': '记录现在是怎么写的。', en: 'What the record says now.' },
      from: {
        'zh-CN': '征信中心网站、银行应用或网点，每年有两次免费。',
        en: 'The credit bureau’s site, a bank’s app or a branch; two a year are free.',
      },
    },
    INCOME_PROOF: {
      name: { 'zh-CN': '收入证明', en: 'Proof of income' },
      proves: { 'zh-CN': '有稳定的还款来源。', en: 'That there is a steady source to repay from.' },
      from: {
        'zh-CN': '单位盖章的证明；零工用平台的收入记录。',
        en: 'A stamped letter from the employer; for gig work, the platform’s earnings record.',
      },
    },
    STATEMENTS: {
      name: { 'zh-CN': '近 6 到 12 个月的银行流水', en: 'Bank statements of 6 to 12 months' },
      proves: {
        'zh-CN': '收入真的进账，日常收支怎样。',
        en: 'That the income arrives, and how the month runs.',
      },
      from: {
        'zh-CN': '银行应用里导出带电子章的 PDF，或到网点打印。',
        en: 'A sealed PDF from the bank’s app, or a print-out at a branch.',
      },
    },
    TAX: {
      name: { 'zh-CN': '个人所得税纳税记录', en: 'Income tax record' },
      proves: {
        'zh-CN': '收入的数目，由税务部门记录。',
        en: 'The income, as the tax office has it.',
      },
      from: {
        'zh-CN': '个人所得税应用里开具，免费。',
        en: 'Issued free in the income tax app.',
      },
    },
    SOCIAL_INSURANCE: {
      name: { 'zh-CN': '社保、公积金缴存证明', en: 'Social insurance and provident fund record' },
      proves: { 'zh-CN': '工作稳定，缴存没有断。', en: 'Steady work, without gaps.' },
      from: {
        'zh-CN': '当地人社、公积金的应用或网站，免费。',
        en: 'The local insurance and fund apps or sites, free.',
      },
    },
    BUSINESS_PAPERS: {
      name: { 'zh-CN': '营业执照和经营流水', en: 'Business licence and receipts' },
      proves: { 'zh-CN': '生意在做，钱在回来。', en: 'That the business runs and money comes in.' },
      from: {
        'zh-CN': '收款平台和对公账户导出，纳税记录在电子税务局。',
        en: 'Exports of the receiving platform and the business account; tax records online.',
      },
    },
    REPAYMENT_PROOF: {
      name: { 'zh-CN': '还款凭证', en: 'Proof of payment' },
      proves: { 'zh-CN': '哪一天还了多少。', en: 'What was paid, and on which day.' },
      from: {
        'zh-CN': '银行流水里那一笔，或机构的还款记录截图。',
        en: 'The line in your bank statement, or the lender’s record of it.',
      },
    },
    SETTLEMENT: {
      name: { 'zh-CN': '结清证明', en: 'Settlement letter' },
      proves: { 'zh-CN': '这笔已经还清。', en: 'That the debt is settled.' },
      from: {
        'zh-CN': '向放款机构申请，多数应用里可以直接开。',
        en: 'From the lender; most apps issue it directly.',
      },
    },
    HARDSHIP_PROOF: {
      name: { 'zh-CN': '困难的证明', en: 'Proof of the hardship' },
      proves: { 'zh-CN': '为什么暂时还不上。', en: 'Why you cannot pay for now.' },
      from: {
        'zh-CN': '失业登记、离职证明、病历和费用单、停业证明，有什么用什么。',
        en: 'Unemployment registration, proof of leaving work, medical papers and bills, proof of closure: whichever applies.',
      },
    },
    BUDGET: {
      name: { 'zh-CN': '每月收支表', en: 'A monthly budget' },
      proves: { 'zh-CN': '每月真正能拿出多少。', en: 'What a month really leaves.' },
      from: {
        'zh-CN': '自己写一页：收入、吃住、看病、其他债务。',
        en: 'A page of your own: income, food and rent, medicine, other debts.',
      },
    },
    OWN_STATEMENT: {
      name: {
        'zh-CN': '未申请、未授权的书面说明',
        en: 'A signed statement that you did not apply',
      },
      proves: { 'zh-CN': '这件事不是你办的。', en: 'That it was not your doing.' },
      from: {
        'zh-CN': '自己写，签名，写明日期；只写属实的。',
        en: 'Write, sign and date it yourself. Only what is true.',
      },
    },
    POLICE_RECEIPT: {
      name: { 'zh-CN': '报警回执', en: 'The police receipt' },
      proves: { 'zh-CN': '你已就身份被冒用报案。', en: 'That you reported the misuse.' },
      from: {
        'zh-CN': '到派出所报案时索取。没有报案就不附。',
        en: 'Ask for it at the police station. Leave it out if you made no report.',
      },
    },
    CORRESPONDENCE: {
      name: { 'zh-CN': '之前的申请和答复', en: 'Your earlier request and the answer' },
      proves: { 'zh-CN': '你已先找过机构。', en: 'That you asked the lender first.' },
      from: {
        'zh-CN': '信的底稿、寄件单、短信、工单号和通话记录。',
        en: 'The letter’s copy, the posting slip, messages, ticket numbers and call notes.',
      },
    },
  };
