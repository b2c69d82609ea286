// How close the next cut is: what must not happen, and what a review would say if it did. Worded so
// that no figure reads as room to use.

import type { Action, DistanceLever } from '@/lib/review';
import type { Words } from '../words';

export const distance = {
  title: { 'zh-CN': '离下一次降额还有多远', en: 'How close the next cut is' },
  lead: {
    'zh-CN':
      '下面任何一件发生，按这些规则审核都会更严。这些数不是余地：没到那里，分数已经在掉；机构自己的线也可能更近。',
    en: 'Any one of these would make a review under these rules harsher. No figure here is room to use: the total falls well before it, and a lender’s own line may be nearer.',
  },
  loading: { 'zh-CN': '正在逐项推算', en: 'Working out each one' },
  overdue: {
    'zh-CN': '已经逾期的排在下面所有事之前：今天还上，或今天就联系机构。',
    en: 'What is already overdue comes before all of this: pay it today, or speak to the lender today.',
  },
  closed: {
    'zh-CN':
      '按这次推算，这个额度会关闭，没有更低的一档了。别处的还款仍然要按时：晚一天也是晚，会影响其他额度和以后。',
    en: 'By this review the line would be closed, so there is no lower step. Payments elsewhere still have to be on time: any late day counts as late, and bears on other lines and later reviews.',
  },
  noLine: {
    'zh-CN': '还没有额度，也就没有下一次降额。已有的还款要按时：晚一天也是晚。',
    en: 'There is no line yet, so no next cut. What you already owe has to be paid on time: any late day counts as late.',
  },
  softer: {
    'zh-CN': '{names}：先让可能的提额变小或没有，再多还可能下调，见下表。',
    en: '{names}: these first shrink a possible increase or take it away, and more of the same may lower the limit. See the table.',
  },
  slight: {
    'zh-CN': '{names}：哪怕一点，也会让额度再低一些，见下表。',
    en: '{names}: even a little takes the limit a little lower. See the table.',
  },
} satisfies Record<string, Words>;

/** What the review would do: stands after “such a review would”. */
export const outcomes: Readonly<Record<Action | 'further', Words>> = {
  increase: { 'zh-CN': '少提一些，到 {limit}', en: 'raise it less, to {limit}' },
  hold: { 'zh-CN': '不再提额，维持 {limit}', en: 'no longer raise it, and leave it at {limit}' },
  decrease: { 'zh-CN': '下调到 {limit}', en: 'lower the limit to {limit}' },
  further: { 'zh-CN': '下调得更多，到 {limit}', en: 'lower the limit further, to {limit}' },
  freeze: {
    'zh-CN': '停止借出新的，只留已借的 {limit}',
    en: 'stop new drawing and leave only the {limit} already drawn',
  },
  close: { 'zh-CN': '关闭这个额度', en: 'close the line' },
};

/** The next payment, before everything else. */
export const payment = {
  title: { 'zh-CN': '最晚 {day}还上 {amount}', en: 'Pay {amount} by {day}' },
  titleNoAmount: { 'zh-CN': '最晚 {day}还上该还的', en: 'Pay what is due by {day}' },
  text: {
    'zh-CN': '还给{lender}。晚一天也是晚；记成逾期以后，这样的审核就会{outcome}。',
    en: 'It goes to {lender}. Any late day counts as late; once on record, this review would {outcome}.',
  },
  textSame: {
    'zh-CN': '还给{lender}。晚一天也是晚，会留在记录里，以后的审核都看得到。',
    en: 'It goes to {lender}. Any late day counts as late and stays on record for later reviews to see.',
  },
  unknownTitle: { 'zh-CN': '每一笔都按时还', en: 'Pay everything on time' },
  unknownText: {
    'zh-CN': '还款日没有填，看不出下一笔是哪天。今天查一遍，记下来。晚一天也是晚。',
    en: 'No due day is filled in, so the next payment cannot be told. Look them up today. Any late day counts as late.',
  },
} satisfies Record<string, Words>;

type DoNot = {
  /** A “do not”, never an amount. */
  title: Words;
  text: Words;
  /** Where the smallest amount is enough. */
  any: Words;
};

/** What must not happen. A fall in income is no act: the title says what to do about it. */
export const doNots: Readonly<Record<Exclude<DistanceLever, 'payLate'>, DoNot>> = {
  apply: {
    title: { 'zh-CN': '不要再申请', en: 'Do not apply again' },
    text: {
      'zh-CN':
        '再有 {count} 次申请查询，这样的审核就会{outcome}。每一次都留下记录，扣分从第一次就开始。',
      en: '{count} more applications would make this review {outcome}. Each one leaves a record, and points go from the first.',
    },
    any: {
      'zh-CN': '再有一次申请查询，这样的审核就会{outcome}。',
      en: 'One more application would make this review {outcome}.',
    },
  },
  borrowElsewhere: {
    title: { 'zh-CN': '不要再向别家借', en: 'Do not borrow from another lender' },
    text: {
      'zh-CN':
        '再向一家借约 {amount}，这样的审核就会{outcome}。借得少，一样多一家机构、多一次查询、多一个新账户。',
      en: 'About {amount} from one more lender would make this review {outcome}. A smaller loan adds a lender, an inquiry and a new account all the same.',
    },
    any: {
      'zh-CN': '再向一家借，不管多少，这样的审核就会{outcome}。',
      en: 'Any loan from one more lender would make this review {outcome}.',
    },
  },
  drawOnCards: {
    title: { 'zh-CN': '不要再刷信用卡', en: 'Do not draw on cards' },
    text: {
      'zh-CN': '卡上的欠款再多约 {amount}，这样的审核就会{outcome}。没到那里，使用率也已经在变差。',
      en: 'About {amount} more on cards would make this review {outcome}. The share in use gets worse before that.',
    },
    any: {
      'zh-CN': '卡上的欠款再多一点，这样的审核就会{outcome}。',
      en: 'Any more on cards would make this review {outcome}.',
    },
  },
  drawOnLine: {
    title: { 'zh-CN': '不要再从这个额度里借', en: 'Do not draw on this line' },
    text: {
      'zh-CN': '从这个额度再借约 {amount}，这样的审核就会{outcome}。没到那里，使用率也已经在变差。',
      en: 'About {amount} more on this line would make this review {outcome}. The share in use gets worse before that.',
    },
    any: {
      'zh-CN': '从这个额度再借一点，这样的审核就会{outcome}。',
      en: 'Any more on this line would make this review {outcome}.',
    },
  },
  payMore: {
    title: { 'zh-CN': '不要让每月还款变多', en: 'Do not take on more each month' },
    text: {
      'zh-CN': '别处的月还款再多约 {amount}，这样的审核就会{outcome}。新的分期也算在里面。',
      en: 'About {amount} more in monthly payments elsewhere would make this review {outcome}. New instalment plans count.',
    },
    any: {
      'zh-CN': '别处的月还款再多一点，这样的审核就会{outcome}。',
      en: 'Any more in monthly payments elsewhere would make this review {outcome}.',
    },
  },
  earnLess: {
    title: { 'zh-CN': '收入要变少，先去谈', en: 'If income is to fall, speak first' },
    text: {
      'zh-CN':
        '每月收入少约 {amount}，这样的审核就会{outcome}。知道要变少，就在还不上之前联系机构。',
      en: 'About {amount} less a month would make this review {outcome}. Once you know, speak to your lenders before a payment is missed.',
    },
    any: {
      'zh-CN': '每月收入再少一点，这样的审核就会{outcome}。知道要变少，就在还不上之前联系机构。',
      en: 'Any less a month would make this review {outcome}. Once you know, speak to your lenders before a payment is missed.',
    },
  },
};

/** An application that leaves its window on a day: no invitation either. */
export const applyBy = {
  title: { 'zh-CN': '{day}之前不要再申请', en: 'Do not apply again before {day}' },
  after: {
    'zh-CN': '那天只是最早的一次查询移出 3 个月的窗口，不是说那天起就该申请。',
    en: 'On that day one inquiry leaves the 3-month window; it is no invitation to apply.',
  },
} satisfies Record<string, Words>;

export const table = {
  caption: {
    'zh-CN': '每一件事到什么程度，审核会更严',
    en: 'How much of each would make the review harsher',
  },
  lever: { 'zh-CN': '如果发生', en: 'If this happened' },
  amount: { 'zh-CN': '至少到', en: 'At the least' },
  review: { 'zh-CN': '这样的审核会', en: 'Such a review would' },
  payLate: { 'zh-CN': '{day}那笔没有按时还', en: 'The payment of {day} late' },
  apply: { 'zh-CN': '再申请', en: 'More applications' },
  borrowElsewhere: { 'zh-CN': '再向一家借', en: 'A loan from one more lender' },
  drawOnCards: { 'zh-CN': '信用卡欠款变多', en: 'More owed on cards' },
  drawOnLine: { 'zh-CN': '从这个额度再借', en: 'More drawn on this line' },
  payMore: { 'zh-CN': '别处月还款变多', en: 'Higher monthly payments elsewhere' },
  earnLess: { 'zh-CN': '每月收入变少', en: 'A lower monthly income' },
  count: { 'zh-CN': '{count} 次', en: '{count} {count|application|applications}' },
  smallest: { 'zh-CN': '任何金额', en: 'any amount' },
  noAmount: { 'zh-CN': '不论多少', en: 'any' },
  unchanged: { 'zh-CN': '不变', en: 'not change' },
  none: {
    'zh-CN':
      '单独一项、不论多少都不改变这次审核的：{names}。这只说这一次、只说单独一项：它们仍会留下记录、扣分，几项加在一起就可能改变结果。不是可以去做的意思。',
    en: 'None of any size changes this review on its own: {names}. That is about this review and one thing alone: each still leaves a record and costs points, and several together may change the outcome. It is no leave to do it.',
  },
} satisfies Record<string, Words>;

/** The outcomes in short, for the table. */
export const shortOutcomes: typeof outcomes = {
  increase: { 'zh-CN': '少提一些，到 {limit}', en: 'raise it less, to {limit}' },
  hold: { 'zh-CN': '不提额，维持 {limit}', en: 'not raise it, keep {limit}' },
  decrease: { 'zh-CN': '降到 {limit}', en: 'lower it to {limit}' },
  further: { 'zh-CN': '再降到 {limit}', en: 'lower it to {limit}' },
  freeze: { 'zh-CN': '停借，留已借的 {limit}', en: 'stop drawing, leave {limit}' },
  close: { 'zh-CN': '关闭', en: 'close the line' },
};
