// Figures from other countries. Each says so in its own words; none describes a Chinese lender.

import type { Words } from './words';

export const FOREIGN_FIGURES = {
  noRecentDelinquency: {
    'zh-CN': '美国信用卡，2022 年：被降额的持卡人里，67% 近期没有逾期（美国消费者金融保护局）。',
    en: 'US cards, 2022: 67% of cardholders whose line was cut had no recent late payment (Consumer Financial Protection Bureau).',
  },
  medianCut: {
    'zh-CN': '美国信用卡，2022 年：降额的中位数是原额度的 75%（美国消费者金融保护局）。',
    en: 'US cards, 2022: the median cut took 75% of the line (CFPB).',
  },
  utilizationJump: {
    'zh-CN':
      '美国信用卡，2022 年：评分为优质及以下的持卡人被降额后，使用率升到 94%。这是降额的结果，不是原因（美国消费者金融保护局）。',
    en: 'US cards, 2022: after a cut, utilisation among cardholders with prime scores or below rose to 94%. That is its effect, not its cause (CFPB).',
  },
} satisfies Record<string, Words>;
