// The rules about who lends: how far cards may stack, and what consumer-finance companies are under.

import type { WatchWords } from './rules';

export const LENDER_RULES = {
  cardLimits: {
    title: {
      'zh-CN': '信用卡总额度：不让各家层层叠加（征求意见稿）',
      en: 'Cards: limits that stack across banks (a draft)',
    },
    says: {
      'zh-CN':
        '征求意见稿要求银行控制过度授信，不让一个人在多家银行的额度不合理地叠加。长期睡眠卡不超过 20%。正式文件怎么写，这里没有核实到。',
      en: 'The draft asks banks to curb over-granting, and to stop one person’s limits from stacking up unreasonably across banks. Long-dormant cards are to stay within 20%. What the final text says is not confirmed here.',
    },
    yes: {
      'zh-CN':
        '你在 {names} 都有卡。一家看到你在别家的额度多，可能不给提额，或者调低。不用的卡可以自己问银行怎么注销。',
      en: 'You hold cards at {names}. A bank that sees much credit elsewhere may refuse a rise or lower your limit. You may ask how to cancel a card you do not use.',
    },
    no: {
      'zh-CN': '你没有两家以上银行的信用卡。',
      en: 'You hold no cards at more than one bank.',
    },
    unknown: {
      'zh-CN': '账户还没填全，看不出信用卡有几家。',
      en: 'Your list of accounts is not complete, so it cannot be told.',
    },
  },
  consumerFinanceMeasures: {
    title: {
      'zh-CN': '消费金融公司：有专门的管理办法',
      en: 'Consumer-finance companies: measures of their own',
    },
    says: {
      'zh-CN':
        '消费金融公司由国家金融监督管理总局监管。额度是谁给的，要看借款合同上的机构名，不看平台名；有争议，先找这家机构。',
      en: 'Consumer-finance companies are supervised by the National Financial Regulatory Administration. Whose limit it is stands in the loan contract, not in the app’s name; a dispute goes to that company first.',
    },
    yes: {
      'zh-CN': '{names} 是消费金融公司。对额度有疑问，可以向它要书面说明。',
      en: '{names}: a consumer-finance company. About the limit you may ask it for a written explanation.',
    },
    no: {
      'zh-CN': '你没有消费金融公司的账户。',
      en: 'You have no account with a consumer-finance company.',
    },
    unknown: {
      'zh-CN': '有的机构类型还没填，看不出。',
      en: 'The kind of a lender is missing, so it cannot be told.',
    },
  },
} as const satisfies Record<string, WatchWords>;
