// The documents behind the watch and the authorities that issue them, by name.

import type { OFFICIAL_SITES, WatchSourceId } from '@/lib/watch/sources';
import { FUNDING_SOURCE_WORDS } from '../funding/sources';
import { PUBLISHED_SOURCES } from '../sources/published';
import type { Words } from '../words';

export const AUTHORITIES: Readonly<Record<(typeof OFFICIAL_SITES)[number], Words>> = {
  'www.pbc.gov.cn': { 'zh-CN': '中国人民银行', en: 'People’s Bank of China' },
  'www.nfra.gov.cn': {
    'zh-CN': '国家金融监督管理总局',
    en: 'National Financial Regulatory Administration',
  },
  'www.gov.cn': { 'zh-CN': '中国政府网', en: 'Government of China' },
};

export const WATCH_SOURCE_NAMES: Readonly<Record<WatchSourceId, Words>> = {
  assistedLendingRule: FUNDING_SOURCE_WORDS.assistedLendingRule,
  fundingCostGuidance: FUNDING_SOURCE_WORDS.fundingCostGuidance,
  consumerFinanceNotice: FUNDING_SOURCE_WORDS.consumerFinanceNotice,
  smallLoanRules: PUBLISHED_SOURCES.smallLoanRules.name,
  loanPrimeRate: FUNDING_SOURCE_WORDS.loanPrimeRate,
  renewalNotice: FUNDING_SOURCE_WORDS.renewalNotice,
  supplyChainNotice: FUNDING_SOURCE_WORDS.supplyChainNotice,
  guaranteePlan: FUNDING_SOURCE_WORDS.guaranteePlan,
  cardMeasures: FUNDING_SOURCE_WORDS.cardMeasures,
  costDisclosureRules: {
    'zh-CN': '《个人贷款业务明示综合融资成本规定》（2026 年 3 月）',
    en: 'rules on stating the all-in cost of personal loans (March 2026)',
  },
  privateLendingRules: {
    'zh-CN': '最高人民法院关于民间借贷的规定（2020 年 8 月 20 日）',
    en: 'Supreme People’s Court on private lending (20 August 2020)',
  },
  interestSubsidyNotice: {
    'zh-CN': '个人消费贷款财政贴息的通知（财金〔2026〕1 号）',
    en: 'notice on the interest subsidy for consumer loans (no. 1 of 2026)',
  },
  cardDraftNotice: {
    'zh-CN': '关于进一步促进信用卡业务规范健康发展的通知（2021 年 12 月征求意见稿）',
    en: 'draft notice on card business (December 2021, for comment)',
  },
  consumerFinanceMeasures: {
    'zh-CN': '《消费金融公司管理办法》（2024 年第 4 号令）',
    en: 'measures on consumer-finance companies (order no. 4 of 2024)',
  },
  creditRepairNotice: {
    'zh-CN': '一次性信用修复政策的通知（2025 年 12 月 22 日）',
    en: 'notice on one-time credit repair (22 December 2025)',
  },
};
