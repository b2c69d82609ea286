// Where the money library's figures come from, by name.

import type { FundingBasis, FundingSourceId } from '@/lib/funding';
import type { Words } from '../words';

export const FUNDING_SOURCE_WORDS: Readonly<Record<FundingSourceId, Words>> = {
  assistedLendingRule: {
    'zh-CN': '商业银行互联网助贷业务的通知（2025 年 10 月 1 日起）',
    en: 'notice on banks’ assisted internet lending (from 1 October 2025)',
  },
  fundingCostGuidance: {
    'zh-CN': '小额贷款公司综合融资成本的指引',
    en: 'guidance on small-loan companies’ all-in cost',
  },
  loanPrimeRate: { 'zh-CN': '贷款市场报价利率（LPR）', en: 'loan prime rate (LPR)' },
  renewalNotice: {
    'zh-CN': '无还本续贷的通知（2024 年 9 月 24 日）',
    en: 'notice on renewal without repaying principal (24 September 2024)',
  },
  supplyChainNotice: {
    'zh-CN': '规范供应链金融业务的通知（2025 年 6 月 15 日起）',
    en: 'notice on supply-chain finance (from 15 June 2025)',
  },
  guaranteePlan: {
    'zh-CN': '民间投资专项担保计划（2026 年 1 月）',
    en: 'guarantee plan for private investment (January 2026)',
  },
  consumerFinanceNotice: {
    'zh-CN': '发展消费金融的通知（2025 年 3 月 14 日）',
    en: 'notice on consumer finance (14 March 2025)',
  },
  cardMeasures: {
    'zh-CN': '商业银行信用卡业务监督管理办法第七十条',
    en: 'measures on bank card business, article 70',
  },
  businessLoanSheets: {
    'zh-CN': '经营贷产品说明和公开的进件规则',
    en: 'product sheets and public rule engines for business loans',
  },
  bankConsumerRates: {
    'zh-CN': '报道里常见的银行消费贷利率（年 3%–6%）',
    en: 'bank consumer loans as the press quotes them (3–6% a year)',
  },
  ours: { 'zh-CN': '我们的估计', en: 'our own estimate' },
};

export const FUNDING_BASES: Readonly<Record<FundingBasis, Words>> = {
  published: { 'zh-CN': '公布规定', en: 'Published rule' },
  'commonly-quoted': { 'zh-CN': '常见说法', en: 'Commonly quoted' },
  illustrative: { 'zh-CN': '示意假设', en: 'Our assumption' },
};
