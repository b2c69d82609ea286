// The rules for owners of a business.

import type { Words } from '../words';
import type { WatchWords } from './rules';

const NOT_AN_OWNER: Words = {
  'zh-CN': '你没有填生意的资料，这一项不涉及你。',
  en: 'You entered no business, so this is not about you.',
};

export const OWNER_RULES = {
  renewal: {
    title: { 'zh-CN': '无还本续贷', en: 'Renewal without repaying principal' },
    says: {
      'zh-CN':
        '有真实需要、暂时缺钱的小微企业和个体户，可以申请用新贷款还旧贷款；经营合法、还款正常的，分类不会只因续贷而下调。中型企业限 2027 年 9 月 30 日前到期的流动资金贷款。',
      en: 'Small firms and sole traders with a real need and a temporary shortage may apply for a new loan that repays the old one; a lawful, well-kept loan is not classified lower only for that. For medium firms it covers working-capital loans due by 30 September 2027.',
    },
    yes: {
      'zh-CN': '{names} 最近一笔 {on} 到期。到期前一两个月就向银行提出，不要先找过桥资金。',
      en: '{names}: the next one falls due on {on}. Ask the bank a month or two before, and take no bridge loan first.',
    },
    no: {
      'zh-CN': '你没有在这之前到期的经营贷。',
      en: 'You have no business loan due before then.',
    },
    unknown: {
      'zh-CN': '经营贷或到期日还没填全，看不出。',
      en: 'Business loans or their last days are missing, so it cannot be told.',
    },
  },
  supplyChain: {
    title: { 'zh-CN': '供应链：应收账款别拖过半年', en: 'Supply chain: receivables of six months' },
    says: {
      'zh-CN':
        '电子应收账款凭证原则上 6 个月内付款，最长 1 年，有两年过渡期；核心企业不得滥用非现金付款。鼓励看订单、存货和数据放信用贷。',
      en: 'Electronic receivables are in principle payable within 6 months, at most a year, with two years of transition; large buyers may not abuse non-cash payment. Lending on orders, stock and data is encouraged.',
    },
    yes: {
      'zh-CN': '给大客户供货的话，签合同时可以要求半年内付款，少用贷款垫。',
      en: 'If you supply a large buyer, you may ask for payment within six months, and borrow less meanwhile.',
    },
    no: NOT_AN_OWNER,
    unknown: NOT_AN_OWNER,
  },
  guaranteePlan: {
    title: {
      'zh-CN': '政府性融资担保：费率不超过 1%',
      en: 'Public guarantees: a fee of at most 1%',
    },
    says: {
      'zh-CN':
        '国家融资担保基金两年安排 5,000 亿元，支持设备更新和扩大经营的中长期贷款。一户不超过 2,000 万元，直接担保费不超过 1%。',
      en: 'Over two years, ¥500 billion of guarantees for medium and long loans for equipment and expansion. At most ¥20 million a borrower, with a direct fee of at most 1%.',
    },
    yes: {
      'zh-CN':
        '确实要换高息的经营贷，可以问当地政府性担保公司。先算总还款会不会更低，有逾期先处理逾期。',
      en: 'To replace expensive business credit you may ask the local public guarantor. First see whether you would pay less in all; deal with anything overdue before that.',
    },
    no: NOT_AN_OWNER,
    unknown: NOT_AN_OWNER,
  },
} as const satisfies Record<string, WatchWords>;
