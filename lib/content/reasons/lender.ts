// Reasons from the total score and from the lender's own side.

import type { ReasonWordsOf } from './reason';

export const LENDER_REASONS: ReasonWordsOf<
  | 'SCORE_BELOW_DRAWING'
  | 'SCORE_BELOW_INCREASE'
  | 'SCORE_CLOSES'
  | 'PROGRAMME_CLOSING'
  | 'INCREASES_PAUSED'
> = {
  SCORE_BELOW_DRAWING: {
    title: { 'zh-CN': '总分低于可借款的线', en: 'The total is below the line for drawing' },
    sentence: {
      'zh-CN': '这套规则下总分是 {value}，继续借款需要 {edge}。',
      en: 'The total under these rules is {value}; drawing needs {edge}.',
    },
    change: {
      'zh-CN': '看下面扣分最多的几项，从能动手的那一项开始。',
      en: 'See what cost most points below, and begin with the one you can act on.',
    },
    why: {
      'zh-CN': '几项一般的情况叠在一起，也会被当作风险较高。',
      en: 'Several middling figures together can add up to a high risk.',
    },
  },
  SCORE_BELOW_INCREASE: {
    title: { 'zh-CN': '总分还不到提额的线', en: 'The total is below the line for a raise' },
    sentence: {
      'zh-CN': '这套规则下总分是 {value}，提额需要 {edge}。',
      en: 'The total under these rules is {value}; a raise needs {edge}.',
    },
    change: {
      'zh-CN': '额度不变，不用着急。按计划把扣分多的项目慢慢补上。',
      en: 'The limit stays, so there is no hurry. Work on what costs most points, step by step.',
    },
    why: {
      'zh-CN': '提额等于再多借一笔，机构的要求比维持更高。',
      en: 'A raise is more credit, so lenders ask more for it than for leaving things as they are.',
    },
  },
  SCORE_CLOSES: {
    title: { 'zh-CN': '总分低于保留额度的线', en: 'The total is below the line for keeping it' },
    sentence: {
      'zh-CN': '这套规则下总分是 {value}，保留额度需要 {edge}。',
      en: 'The total under these rules is {value}; keeping the line needs {edge}.',
    },
    change: {
      'zh-CN': '先处理逾期和没了结的记录，其他的放在后面。需要时找放款机构谈困难安排。',
      en: 'Deal with arrears and open records first; the rest can wait. Ask the lender about hardship help.',
    },
    why: {
      'zh-CN': '到了这个程度，机构通常先控制损失，不再保留可借的额度。',
      en: 'At this point lenders usually limit losses and keep no line open.',
    },
  },
  PROGRAMME_CLOSING: {
    title: { 'zh-CN': '机构正在退出这类产品', en: 'The lender is ending the product' },
    sentence: {
      'zh-CN': '按“产品正在停办”的假设，额度不再开放，和你的资料无关。',
      en: 'Assuming the product is being ended, no line stays open, whatever your figures are.',
    },
    change: {
      'zh-CN': '你这边改变不了。已经借的按约定还。缺钱时先算清缺口，再看有没有总共更省的办法。',
      en: 'Nothing on your side changes it. Repay as agreed. If money is short, work out the gap first, then whether anything else costs less in all.',
    },
    why: {
      'zh-CN': '机构会因规定、资金或战略停掉一类产品。这是假设，不是已知的事实。',
      en: 'Rules, funding or strategy can end a product. This is an assumption, not a known fact.',
    },
  },
  INCREASES_PAUSED: {
    title: { 'zh-CN': '机构暂停提额', en: 'Increases are paused' },
    sentence: {
      'zh-CN': '按“机构收紧”的假设，暂时不给任何人提额。',
      en: 'Assuming a tightened policy, nobody’s limit is raised for now.',
    },
    change: {
      'zh-CN': '额度不变。保持现在的状态，要问也等机构放开以后。',
      en: 'The limit stays. Keep things as they are; asking can wait until increases resume.',
    },
    why: {
      'zh-CN': '收紧时，机构先停提额，再谈其他。这是假设，不是已知的事实。',
      en: 'When lenders tighten, increases stop first. This is an assumption, not a known fact.',
    },
  },
};
