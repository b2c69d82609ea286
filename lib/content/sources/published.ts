// Sources that are rules, issued by an authority. They state caps, dates and what a report carries.

import type { SourceId } from '@/lib/review';
import type { Words } from '../words';

export type SourceWords = { name: Words; explanation: Words };

export const PUBLISHED_SOURCES = {
  internetLoanRules: {
    name: {
      'zh-CN': '《商业银行互联网贷款管理暂行办法》（2020 年 7 月）',
      en: 'Interim Measures on Commercial Banks’ Internet Loans (July 2020)',
    },
    explanation: {
      'zh-CN': '个人信用消费贷款，一个人最多 20 万元；期限超过一年的，至少每年重新评估一次。',
      en: 'Unsecured consumer credit of at most ¥200,000 a person; loans over a year are re-assessed at least yearly.',
    },
  },
  consumerFinanceNotice2025: {
    name: {
      'zh-CN': '《关于发展消费金融助力提振消费的通知》（2025 年 3 月）',
      en: 'Notice on Consumer Finance and Consumption (March 2025)',
    },
    explanation: {
      'zh-CN': '银行的互联网消费贷款，一个人的上限可阶段性提高到 30 万元。',
      en: 'The cap on a bank’s internet consumer loans may rise, for a time, to ¥300,000 a person.',
    },
  },
  smallLoanRules: {
    name: {
      'zh-CN': '《小额贷款公司监督管理暂行办法》（2025 年 1 月）',
      en: 'Interim Measures on Small-loan Companies (January 2025)',
    },
    explanation: {
      'zh-CN': '网络小额贷款，个人消费最多 20 万元，生产经营最多 1,000 万元。',
      en: 'Online small loans of at most ¥200,000 a person for consumption and ¥10 million for business.',
    },
  },
  assistedLendingRule: {
    name: {
      'zh-CN': '商业银行互联网助贷业务的通知（2025 年 10 月 1 日起施行）',
      en: 'Notice on Banks’ Assisted Internet Lending (in force 1 October 2025)',
    },
    explanation: {
      'zh-CN':
        '各项费用都要计入综合成本。业内据此停办年化 24% 以上的产品，有些额度因此消失，与借款人无关。',
      en: 'All fees count toward the all-in cost. The trade has since ended products above 24% a year; some lines vanished for that reason alone.',
    },
  },
  fundingCostGuidance: {
    name: {
      'zh-CN': '小额贷款公司综合融资成本的指引（2025 年 12 月）',
      en: 'Guidance on Small-loan Companies’ All-in Cost (December 2025)',
    },
    explanation: {
      'zh-CN':
        '不再新发年化 24% 以上的贷款；2027 年底前，新发贷款逐步降到一年期 LPR 的 4 倍以内。它只适用于小额贷款公司。',
      en: 'No new loans above 24% a year; by the end of 2027 new ones come down to four times the one-year LPR. For small-loan companies only.',
    },
  },
  creditReportingRegulation: {
    name: {
      'zh-CN': '《征信业管理条例》（国务院令第 631 号，2013 年）',
      en: 'Regulation on the Credit Reporting Industry (State Council Order 631, 2013)',
    },
    explanation: {
      'zh-CN': '不良信息自不良行为终止之日起保存 5 年。一直没了结的，不会开始计时。',
      en: 'Adverse information is kept for five years after the matter ends. For one that never ends, the five years do not begin.',
    },
  },
} satisfies Partial<Record<SourceId, SourceWords>>;
