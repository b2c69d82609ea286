// What stands on every page that shows an answer.

import type { Words } from './words';

export const DISCLAIMER = {
  notLender: {
    'zh-CN': '这里不是贷款机构，不是征信机构，也不是芝麻分。',
    en: 'This is not a lender, not a credit bureau and not a Zhima score.',
  },
  sourced: {
    'zh-CN': '每一条分界线都标明出处。没有机构公布过自己的分界线。',
    en: 'Every threshold carries its source. No lender publishes its own.',
  },
  lenderSide: {
    'zh-CN': '有些降额只来自机构那一边，你的资料解释不了，也不是你做错了什么。',
    en: 'Some cuts come from the lender’s side alone. Your figures cannot explain them, and you did nothing wrong.',
  },
  private: {
    'zh-CN': '你填的一切都只留在这台设备上。',
    en: 'Nothing you enter leaves this device.',
  },
  conditional: {
    'zh-CN': '结果说的是“按这套规则审核会怎样”，不是哪家机构的决定。',
    en: 'An answer says what a review under these rules would decide. It is no lender’s decision.',
  },
} satisfies Record<string, Words>;
