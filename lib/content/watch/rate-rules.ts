// The rules that turn on the loan prime rate. `{lpr1y}`, `{lpr5y}` and `{four}` are the rates in use.

import type { WatchWords } from './rules';

export const RATE_RULES = {
  smallLoanCost: {
    title: {
      'zh-CN': '小贷公司：2027\u00a0年底前降到 4\u00a0倍 LPR',
      en: 'Small-loan companies: 4 × LPR by 2027',
    },
    says: {
      'zh-CN':
        '小额贷款公司立即停发高于 24% 的新贷款；到 2027 年底，新贷款的综合成本降到一年期 LPR 的 4 倍以内，按现在的设置是 {four}。LPR 是每月公布的贷款市场报价利率。',
      en: 'Small-loan companies are to stop new loans above 24% at once. By the end of 2027 new loans are to stay within four times the one-year LPR: {four} at the setting below. The LPR is the loan prime rate, published each month.',
    },
    yes: {
      'zh-CN': '{names} 高于 {four}。这类贷款以后可能不再续，提前想好怎么还，不要靠续借。',
      en: '{names}: above {four}. Such loans may not be renewed. Plan how to repay without renewing.',
    },
    no: {
      'zh-CN': '你没有高于 {four} 的小贷。',
      en: 'You have no small-loan account above {four}.',
    },
    unknown: {
      'zh-CN': '小贷账户或年利率还没填全，看不出有没有高于 {four} 的。',
      en: 'Accounts or yearly rates are missing, so it cannot be told whether one is above {four}.',
    },
  },
  loanPrimeRate: {
    title: { 'zh-CN': '贷款市场报价利率（LPR）', en: 'Loan prime rate (LPR)' },
    says: {
      'zh-CN': '一年期 {lpr1y}，五年期以上 {lpr5y}。每月 20 日左右公布，可能有变。',
      en: 'One year {lpr1y}, five years and more {lpr5y}. Published about the 20th of each month; it may change.',
    },
    yes: {
      'zh-CN': '{names} 的房贷如果挂钩 LPR，要到重定价日才会变，看合同写的是哪一天。',
      en: '{names}: a mortgage tied to the LPR changes only on its repricing day, which the contract states.',
    },
    no: {
      'zh-CN': '你没有房贷。新贷款的利率多以它为起点。',
      en: 'You have no mortgage. Rates of new loans mostly start from it.',
    },
    unknown: {
      'zh-CN': '账户还没填全。新贷款的利率多以它为起点。',
      en: 'Your list of accounts is not complete. Rates of new loans mostly start from it.',
    },
  },
  privateLendingCeiling: {
    title: { 'zh-CN': '民间借贷：4 倍 LPR', en: 'Private lending: 4 × LPR' },
    says: {
      'zh-CN':
        '民间借贷的利率上限是合同成立时一年期 LPR 的 4 倍，按现在的设置是 {four}。它不适用于银行、消费金融、小贷这些持牌机构。',
      en: 'Private loans are capped at four times the one-year LPR of the day of the contract: {four} at the setting below. It does not bind banks, consumer-finance or small-loan companies.',
    },
    yes: {
      'zh-CN':
        '先查清 {names} 是不是持牌机构。不是的话，超出签约当时上限的利息，法院不支持；可以先问 12348 法律援助。',
      en: 'Find out whether {names} is licensed. If not, courts do not support interest above the cap of the day you signed; legal aid on 12348 can tell you more.',
    },
    no: {
      'zh-CN': '你的账户都在持牌机构名下，这个上限不适用。',
      en: 'Your accounts are with licensed lenders, to whom this cap does not apply.',
    },
    unknown: {
      'zh-CN': '账户还没填全，看不出有没有民间借款。',
      en: 'Your list of accounts is not complete, so it cannot be told.',
    },
  },
} as const satisfies Record<string, WatchWords>;
