// Sources that practitioners repeat. No Chinese lender publishes its cut-offs.

import type { SourceId } from '@/lib/review';
import type { SourceWords } from './published';

export const PRACTICE_SOURCES = {
  bankScreens: {
    name: { 'zh-CN': '十一款银行工薪贷的准入说法', en: 'Entry conditions of eleven salary loans' },
    explanation: {
      'zh-CN':
        '从业者整理的银行产品条件，如使用率不超过 70% 或 80%、3 个月查询不超过 6 次。银行没有公布过。',
      en: 'As practitioners list them: cards at most 70% or 80% used, at most six inquiries in three months. No bank publishes them.',
    },
  },
  brokerBands: {
    name: { 'zh-CN': '贷款中介的分档', en: 'Loan brokers’ bands' },
    explanation: {
      'zh-CN':
        '中介判断好不好批时常用的档位，如负债率 50%、65%，机构 4 家、8 家。各家说法不完全一样。',
      en: 'Steps that brokers use to judge a case: DTI of 50% and 65%, four and eight lenders. They do not all agree.',
    },
  },
  threeAndSix: {
    name: { 'zh-CN': '“连三累六”', en: 'Three in a row, six in all' },
    explanation: {
      'zh-CN': '两年内连续 3 个月或累计 6 个月还晚，业内普遍看作严重。这是行话，不是法规。',
      en: 'Three late months running, or six in all, within two years: widely taken as serious. Trade usage, not law.',
    },
  },
  publicRuleEngines: {
    name: { 'zh-CN': '公开的信贷规则示例', en: 'Public credit rule engines' },
    explanation: {
      'zh-CN': '公开代码里的演示规则和封顶分数。作者自己也说是示例。',
      en: 'Demonstration rules and caps in published code. Their authors call them examples.',
    },
  },
  platformGuides: {
    name: { 'zh-CN': '平台额度被降的常见说法', en: 'Guides to cuts of platform lines' },
    explanation: {
      'zh-CN': '流传的经验文章，提到换设备、改资料、取现和高利率借款等。平台没有证实。',
      en: 'Articles that name changes of device or profile, cash advances and expensive debt. No platform has confirmed them.',
    },
  },
  creditScoreGuides: {
    name: { 'zh-CN': '国外信用评分的建议', en: 'Credit-score advice abroad' },
    explanation: {
      'zh-CN': '国外发卡行和评分机构的通行建议：使用率最好低于 10%，不超过 30%。不是中国的标准。',
      en: 'Common advice of issuers and score makers abroad: use under 10%, at most 30%. Not a Chinese standard.',
    },
  },
  businessLoanSheets: {
    name: { 'zh-CN': '经营贷的产品说明', en: 'Business loan product sheets' },
    explanation: {
      'zh-CN': '市面上经营贷常见的算法：流水的三成左右、年纳税额的八倍左右、经营满一到两年。',
      en: 'Usual terms of business loans: about 30% of receipts, eight times yearly tax, one to two years in trade.',
    },
  },
  medianCardCut2022: {
    name: { 'zh-CN': '美国信用卡 2022 年降额数据', en: 'US card line cuts, 2022' },
    explanation: {
      'zh-CN': '美国消费者金融保护局的统计：被降额的信用卡，中位数减少了 75%。是国外的数字。',
      en: 'From the US Consumer Financial Protection Bureau: the median cut took 75% of the line. A foreign figure.',
    },
  },
} satisfies Partial<Record<SourceId, SourceWords>>;
