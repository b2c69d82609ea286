// The method page: how an answer is worked out, what the evidence shows, what cannot be known.

import type { Words } from '../words';
import { EVIDENCE_SECTION, PRIVACY_SECTION, UNKNOWABLE_SECTION } from './method-limits';

export type MethodSection = {
  /** The section's anchor on the page. */
  id: string;
  title: Words;
  paragraphs: readonly Words[];
};

const HOW_SECTION: MethodSection = {
  id: 'how',
  title: { 'zh-CN': '结果是怎么算出来的', en: 'How an answer is worked out' },
  paragraphs: [
    {
      'zh-CN':
        '第一步，把你填的资料整理成一张表：收入、每月还款、欠款、机构家数、查询、还款记录。没填的就是未知，不当作 0。',
      en: 'First, what you entered becomes one table: income, payments, balances, lenders, inquiries, repayment record. What is left open is not known; it never becomes 0.',
    },
    {
      'zh-CN':
        '第二步，从表里算出一项项指标，例如负债率、使用率、近 3 个月查询次数。公式写在每一项旁边。',
      en: 'Second, figures are worked out from it, such as debt-to-income, utilisation and inquiries in three months. Each shows its formula.',
    },
    {
      'zh-CN':
        '第三步，每一项对照自己的分档得到分数，加起来是总分，最高 1,000 分。有些情况会直接给总分封顶，比如现在有逾期。',
      en: 'Third, each figure earns points by its own bands, and the points add up to a total of at most 1,000. Some things cap the total, such as being overdue now.',
    },
    {
      'zh-CN':
        '第四步，总分对应一个等级，等级决定能不能继续借、能不能提额，以及用多大的倍数算额度。',
      en: 'Fourth, the total gives a grade. The grade says whether the line may be drawn and raised, and which multiples apply.',
    },
    {
      'zh-CN':
        '第五步，分别算出几个上限：产品上限、收入能支撑的、每月还得起的等等，取最小的一个。变化不大时额度不动；提额一次只提一步，降额一次也有底线。',
      en: 'Fifth, several upper bounds are worked out: the product’s cap, what income supports, what can be paid each month. The smallest one sets the limit. Small differences change nothing; one review raises it by one step at most and cuts it no deeper than a set share.',
    },
    {
      'zh-CN': '最后，只把真正起作用的列为原因：先是决定结果的那一条，再按每一项影响多少额度排序。',
      en: 'Last, only what decided is given as a reason: first what settled it, then the others by how much limit each one costs.',
    },
  ],
};

const BASIS_SECTION: MethodSection = {
  id: 'numbers',
  title: { 'zh-CN': '数字从哪里来', en: 'Where the numbers come from' },
  paragraphs: [
    {
      'zh-CN':
        '每个数字旁边都有标签：公布规定、常见说法、数据拟合、示意假设。分界线和分数各有各的出处。',
      en: 'Every number carries a tag: published rule, commonly quoted, fitted to data, or our assumption. Cut-offs and points each have a source of their own.',
    },
    {
      'zh-CN':
        '国内没有机构公布过自己的分界线。标为“常见说法”的，是从业者常这么说，不是任何一家的规则。',
      en: 'No lender in China publishes its cut-offs. “Commonly quoted” means that practitioners repeat it; it is no lender’s rule.',
    },
    {
      'zh-CN':
        '规则按日期生效。看以前的某一天，就用那一天的规则。你可以自己改规则，看看结果会怎样。',
      en: 'Rules are dated: an earlier day is reviewed by the rules of that day. You may change a rule and see what follows.',
    },
  ],
};

const CHANGE_SECTION: MethodSection = {
  id: 'change',
  title: {
    'zh-CN': '怎么分清是你变了，还是机构变了',
    en: 'Your figures or the lender: how they are told apart',
  },
  paragraphs: [
    {
      'zh-CN':
        '把降额前后两次审核放在一起，逐组换掉资料，看每一组让额度变了多少。各组加起来正好等于总变化。',
      en: 'Two reviews, before and after, are compared by exchanging the facts group by group. What each group changes adds up exactly to the whole.',
    },
    {
      'zh-CN':
        '降额会让使用率变高，也常让人急着去申请。这些是结果，不能算成原因，所以用的是降额之前的额度。',
      en: 'A cut raises utilisation and often brings hurried applications. Those are its effects, so the limit before the cut is used.',
    },
    {
      'zh-CN':
        '机构那一边从资料里看不出来。除非你手里有通知，或有公开的规定，否则只写“你的资料解释不了的部分”。',
      en: 'The lender’s side does not show in your figures. Unless you hold a notice or a dated rule supports it, we only say “not explained by your figures”.',
    },
  ],
};

export const METHOD_SECTIONS: readonly MethodSection[] = [
  HOW_SECTION,
  BASIS_SECTION,
  CHANGE_SECTION,
  EVIDENCE_SECTION,
  UNKNOWABLE_SECTION,
  PRIVACY_SECTION,
];
