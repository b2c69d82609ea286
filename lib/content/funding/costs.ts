// The lines of the cost table that a lender must show before signing (综合融资成本明示表).

import type { Benchmark, CostCode } from '@/lib/funding';
import type { Words } from '../words';

export const COST_WORDS: Readonly<Record<CostCode, Words>> = {
  GUARANTEE: { 'zh-CN': '担保费', en: 'Guarantee fee' },
  MEMBERSHIP: { 'zh-CN': '会员费', en: 'Membership fee' },
  SERVICE: { 'zh-CN': '服务费', en: 'Service fee' },
  INSURANCE: { 'zh-CN': '保险费', en: 'Insurance' },
  INSTALMENT_FEE: { 'zh-CN': '分期手续费', en: 'Instalment fee' },
  VALUATION: { 'zh-CN': '评估费', en: 'Valuation' },
  PENALTY: { 'zh-CN': '罚息、违约金', en: 'Penalty' },
  OTHER: { 'zh-CN': '其他收费', en: 'Other charge' },
};

export const BENCHMARK_WORDS: Readonly<
  Record<Benchmark['code'], { label: Words; caveat: Words | null }>
> = {
  ASSISTED_CAP: {
    label: { 'zh-CN': '24%，助贷的综合成本线', en: '24%, the line for assisted loans' },
    caveat: {
      'zh-CN': '银行的互联网助贷（平台帮银行放的贷款），各项收费合起来一年不超过 24%。',
      en: 'For assisted loans, which a platform brings to a bank, all charges together may not exceed 24% a year.',
    },
  },
  FOUR_TIMES_LPR: {
    label: { 'zh-CN': '4 倍 LPR', en: 'Four times the loan prime rate (LPR)' },
    caveat: {
      'zh-CN':
        'LPR 是贷款市场报价利率。它的 4 倍是民间借贷的上限，也是小贷公司到 2027 年底的目标；它不是银行、消费金融公司这些持牌机构的上限。',
      en: 'The ceiling of private lending, and the goal of small-loan companies for the end of 2027. It is no ceiling for banks and other licensed lenders.',
    },
  },
  OTHER_DEBT: { label: { 'zh-CN': '你的 {name}', en: 'Your {name}' }, caveat: null },
};
