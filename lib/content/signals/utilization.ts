// Words for the utilization signals.

import type { SignalWordsOf } from './signal';

export const UTILIZATION_SIGNALS: SignalWordsOf<'utilization'> = {
  cardUtilization: {
    name: { 'zh-CN': '信用卡额度使用率', en: 'Card utilisation' },
    definition: {
      'zh-CN': '所有信用卡的额度，用掉了几成。',
      en: 'The share of all card limits that is in use.',
    },
    formula: {
      'zh-CN': '信用卡已用额度合计 ÷ 信用卡额度合计。共用的额度只算一次，用降额之前的额度。',
      en: 'All card balances ÷ all card limits. Shared limits count once, at their size before a cut.',
    },
    why: {
      'zh-CN': '卡用得很满，往往说明手头紧，没有缓冲。',
      en: 'Full cards often mean that money is tight and nothing is left to fall back on.',
    },
  },
  worstCardUtilization: {
    name: { 'zh-CN': '最满的一张卡', en: 'Fullest single card' },
    definition: {
      'zh-CN': '用得最满的那张卡，用掉了几成。',
      en: 'How full the fullest single card is.',
    },
    formula: {
      'zh-CN': '每张卡的已用额度 ÷ 额度，取最大的。',
      en: 'Balance ÷ limit for each card; the highest of them.',
    },
    why: {
      'zh-CN': '合计不高，但有一张接近刷满，也会引起注意。',
      en: 'One card near its limit is noticed even when the total is modest.',
    },
  },
  lineUtilization: {
    name: { 'zh-CN': '循环额度使用率', en: 'Line utilisation' },
    definition: {
      'zh-CN': '随借随还的额度，用掉了几成。',
      en: 'The share of revolving lines that is drawn.',
    },
    formula: {
      'zh-CN': '循环额度上的欠款合计 ÷ 循环额度合计。用降额之前的额度，免得把降额的结果算成原因。',
      en: 'All balances on revolving lines ÷ their limits before a cut, so that a cut’s effect is not taken for its cause.',
    },
    why: {
      'zh-CN': '长期借得很满，机构会担心靠它过日子。',
      en: 'A line that stays nearly full looks like one that daily life depends on.',
    },
  },
  largeInstalmentShare: {
    name: { 'zh-CN': '大额分期占比', en: 'Large instalments' },
    definition: {
      'zh-CN': '没出账的大额专项分期，占信用卡额度几成。',
      en: 'Large instalment plans not yet billed, as a share of card limits.',
    },
    formula: {
      'zh-CN': '大额专项分期未出账余额 ÷ 信用卡额度合计。',
      en: 'Unbilled large instalments ÷ all card limits.',
    },
    why: {
      'zh-CN': '这部分以后每月都要还，相当于已经定下来的负担。',
      en: 'They will be billed month after month, so they are a burden already fixed.',
    },
  },
};
