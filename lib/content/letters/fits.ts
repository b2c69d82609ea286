// Why a letter fits, in one sentence; the letter named first is the one that fits best.

import type { WhyCode } from '@/lib/letters/fits';
import type { Words } from '../words';

export const FITS: Readonly<Record<WhyCode, Words>> = {
  OVERDUE: {
    'zh-CN': '现在有逾期。先谈困难安排，再谈额度。',
    en: 'Something is overdue. Help with what is owed comes before the limit.',
  },
  CASH_SHORT: {
    'zh-CN': '手头的钱不够近期要还的。到期之前谈，比还晚了再谈容易。',
    en: 'Cash does not cover what falls due soon. It is easier to talk before the day.',
  },
  RECORDS_ODD: {
    'zh-CN': '有 {count} 条记录和你的其他资料对不上。只有你知道是不是记错了。',
    en: '{count} {count|record does|records do} not fit your other figures. Only you know whether they are wrong.',
  },
  NOT_EXPLAINED: {
    'zh-CN': '这次变动里，大约 {amount} 你的资料解释不了。先问清原因。',
    en: 'About {amount} of the change is not explained by your figures. First ask why.',
  },
  LIMIT_CUT: {
    'zh-CN': '额度变了。先问清原因和依据。',
    en: 'The limit changed. First ask why, and on what ground.',
  },
  REVIEW_MILDER: {
    'zh-CN': '按这里的审核规则，你现在的资料大约支持 {amount}。可以请机构重新评估。',
    en: 'Under the review rules shown here your figures would support about {amount}. You may ask for a new assessment.',
  },
  AFTER_AN_EVENT: {
    'zh-CN': '额度被下调、冻结或关闭后，有材料能证明你的情况时用。',
    en: 'After a limit was lowered, frozen or closed, when papers can show your circumstances.',
  },
  NOTHING_PRESSING: {
    'zh-CN': '额度变动时用。你还没有填过变动。',
    en: 'For a changed limit. You have entered no change.',
  },
  IF_WRONG: {
    'zh-CN': '信用报告里有不属实的记录时用。属实的不要提。',
    en: 'For records in your credit report that are untrue. What is true should not be disputed.',
  },
  IF_NOT_YOURS: {
    'zh-CN': '看到陌生的查询或没借过的钱时用，越早越好。',
    en: 'For an unknown inquiry or a loan you never took. The sooner the better.',
  },
  AFTER_AN_ANSWER: {
    'zh-CN': '先写过上面的信，没有答复或不认可答复时再用。',
    en: 'After one of the letters above, when there is no answer or none you can accept.',
  },
  BEFORE_ANY_LATE_DAY: {
    'zh-CN': '按你的资料现在不急。觉得下个月会吃紧，就在到期之前写。',
    en: 'Not pressing by your figures. If next month looks tight, write before the due day.',
  },
};
