// Why the limit changed: what it would take if it was the lender, and what stands behind the shares.

import type { Words } from '../words';

/** What an assumed move of the lender would explain: never told as a fact. */
export const scenarios = {
  title: { 'zh-CN': '如果是机构那边变了', en: 'If it was the lender' },
  caption: {
    'zh-CN': '四种假设各会怎样，都不是已知的事实',
    en: 'What each of four assumptions would do; none is a known fact',
  },
  assumption: { 'zh-CN': '假设', en: 'Suppose' },
  tight: { 'zh-CN': '规则收紧', en: 'Tighter rules' },
  severe: { 'zh-CN': '规则大幅收紧', en: 'Much tighter rules' },
  shrinking: { 'zh-CN': '业务在收缩', en: 'Product shrinking' },
  closing: { 'zh-CN': '业务在停办', en: 'Product ending' },
  review: { 'zh-CN': '这样的审核会', en: 'Such a review would' },
  gives: { 'zh-CN': '给 {limit}', en: 'leave {limit}' },
  more: { 'zh-CN': '能再解释', en: 'More explained' },
  upTo: { 'zh-CN': '最多 {amount}', en: 'up to {amount}' },
  all: { 'zh-CN': '最多 {amount}，剩下的全部', en: 'up to {amount}, all of the rest' },
  none: { 'zh-CN': '不能更多', en: 'nothing more' },
  stops: { 'zh-CN': '停借，留已借的 {limit}', en: 'stop drawing, leaving {limit}' },
  closes: { 'zh-CN': '关闭', en: 'close the line' },
  sameStop: { 'zh-CN': '停借本身', en: 'the stop itself' },
  nothingLeft: {
    'zh-CN':
      '解释得了的已经够了，没有剩下的要归给机构。这不说明它没有收紧：同一个结果，两种原因都说得通。',
    en: 'What is explained is already enough, so nothing is left for the lender to explain. That does not show that it did not tighten: both fit the same result.',
  },
} satisfies Record<string, Words>;

/** A notice from the lender that the borrower holds: then its side is no mere assumption. */
export const notices = {
  label: { 'zh-CN': '你手里有机构的通知吗？', en: 'Do you hold a notice from the lender?' },
  hint: {
    'zh-CN': '短信、站内信或公告，写明它收紧了审核，或调整了这项业务。',
    en: 'A message or announcement saying that it tightened reviews, or is changing the product.',
  },
  none: { 'zh-CN': '没有', en: 'No' },
  tight: { 'zh-CN': '有，说收紧了审核', en: 'Yes: reviews were tightened' },
  shrinking: { 'zh-CN': '有，说业务在收缩', en: 'Yes: the product is shrinking' },
  closing: { 'zh-CN': '有，说业务在停办', en: 'Yes: the product is ending' },
  effect: {
    'zh-CN':
      '有通知支持的，就不再只是假设，份额写在“机构那一边”。数额是按这里的规则推算的，通知里没有；把通知留好，请机构复核时用得上。',
    en: 'What a notice supports is no longer a mere assumption; its share stands under “The lender’s side”. The amount is worked out by the rules here, not taken from the notice. Keep the notice: it helps when you ask for another look.',
  },
} satisfies Record<string, Words>;

/** What was not told of the earlier day, and the way to tell it. */
export const undated = {
  both: {
    'zh-CN': '{day}的收入和欠款按你填的算；其他没有日期的资料，当作没变。',
    en: 'Income and balances of {day} are as you told them; whatever else has no date is taken as unchanged.',
  },
  income: {
    'zh-CN': '{day}的收入按你填的算；那时的欠款没有填，和其他没有日期的资料一样，当作没变。',
    en: 'Income of {day} is as you told it; what you owed then is not filled in and, like all else without a date, is taken as unchanged.',
  },
  balances: {
    'zh-CN': '{day}的欠款按你填的算；那时的收入没有填，和其他没有日期的资料一样，当作没变。',
    en: 'Balances of {day} are as you told them; your income then is not filled in and, like all else without a date, is taken as unchanged.',
  },
  none: {
    'zh-CN':
      '收入和欠款没有日期，{day}的就当作和现在一样。如果那时不同，这里会把本该属于你的变化算进“解释不了”。',
    en: 'Income and balances have no date, so those of {day} are taken as they are now. If they differed, changes of yours are counted here as not explained.',
  },
  ask: { 'zh-CN': '回答关于以前的两个问题', en: 'Answer two questions about before' },
} satisfies Record<string, Words>;

/** A cut without a sign of risk is common: foreign figures, labelled so. */
export const common = {
  title: { 'zh-CN': '没有逾期也会被降', en: 'Cuts come without late payments, too' },
  home: {
    'zh-CN': '国内未见同类的公开数字。',
    en: 'We know of no such figure for China.',
  },
} satisfies Record<string, Words>;

export const how = {
  title: {
    'zh-CN': '这些份额怎么算，说明不了什么',
    en: 'How the shares are worked out, and what they do not show',
  },
  items: [
    {
      key: 'orders',
      text: {
        'zh-CN':
          '几项变化是一起发生的。把它们按所有可能的先后次序各排一遍，看某一项加进来时额度动了多少。这些数的平均，就是它的份额（沙普利值）。哪个次序都不占便宜，加起来正好等于总的变化。',
        en: 'The changes came together. They are put in every possible order; each time one is added, see how far the limit moves; the average is its share (a Shapley value). No order is favoured, and the shares sum exactly to the change.',
      },
    },
    {
      key: 'alone',
      text: {
        'zh-CN':
          '“如果只有它变”是另一个问题：别的都照旧，只变这一项。这些数加起来不等于总的变化，因为几项会互相牵动。',
        en: '“If only this had changed” is another question: all else as before. Those figures do not sum to the change, since one change alters what another does.',
      },
    },
    {
      key: 'payDown',
      text: {
        'zh-CN': '借一笔或还一笔钱，会同时动三项：欠款余额、每月还款和额度使用率。它们不是三件事。',
        en: 'Borrowing or repaying once moves three groups: balances owed, monthly payments and utilisation. They are not three separate things.',
      },
    },
    {
      key: 'after',
      text: {
        'zh-CN': '只看到 {day}为止。那之后变高的使用率、着急时的申请，是这件事的结果，不算原因。',
        en: 'Only what stood by {day} counts. A fuller line or hurried applications after that are effects of the event, not causes.',
      },
    },
    {
      key: 'model',
      text: {
        'zh-CN':
          '这是一种公平的分法，按的是这里的规则，不是机构内部的算法。金额取整到 {unit}，加起来仍然正好。',
        en: 'It is a fair way to share, under the rules shown here, not the lender’s own reckoning. Amounts are rounded to {unit} and still sum.',
      },
    },
  ],
} satisfies Record<string, Words | { key: string; text: Words }[]>;
