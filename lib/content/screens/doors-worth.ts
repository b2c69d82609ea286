// The one door worth knocking at, or none and why; and how brokers would sort the record.

import type { BrokerLevel } from '@/lib/doors/broker-bands';
import type { OneDoor } from '@/lib/doors/one-door';
import type { Words } from '../words';

export const one = {
  title: { 'zh-CN': '值不值得敲一扇', en: 'Is one worth knocking at?' },
  yes: {
    'zh-CN':
      '只有一道值得问：{name}。按常见利率里最贵的 {rate} 算，换掉更贵的债，每月和总共都少付。',
    en: 'One is worth asking about: {name}. Even at {rate}, the highest rate quoted, replacing more expensive debts would cost less each month and in all.',
  },
  replaces: { 'zh-CN': '换掉', en: 'Replaces' },
  amount: { 'zh-CN': '一共欠', en: 'Owed on them' },
  monthly: { 'zh-CN': '每月付', en: 'A month' },
  total: { 'zh-CN': '一直到还完', en: 'To the last payment' },
  nowThen: { 'zh-CN': '{now} → {then}', en: '{now} → {then}' },
  caution: {
    'zh-CN':
      '只问这一家，申请会留下一条硬查询。先问清能不能用来还旧债、全部费用折合一年多少，再决定。旧债当天还清并结清额度，不要两头都欠。',
    en: 'Ask this one only: applying leaves a hard inquiry. First ask whether the money may repay other debts, and for all costs as a yearly rate. Repay and close the old debts the same day, so that you do not owe both.',
  },
  months: { 'zh-CN': '按 {months} 个月等额还算。', en: 'Worked out over {months} equal payments.' },
} satisfies Record<string, Words>;

export const NO_DOOR: Readonly<Record<Extract<OneDoor, { kind: 'none' }>['why'], Words>> = {
  overdue: {
    'zh-CN': '现在一道都不要敲。有逾期的时候申请，多半被拒，还多一条查询。先谈困难安排。',
    en: 'None now. With something overdue an application is likely to be refused and costs an inquiry. Hardship help comes first.',
  },
  hardship: {
    'zh-CN': '现在一道都不要敲。手头的钱不够近期要还的，先和现在的机构谈，不借新的。',
    en: 'None now. Cash does not cover what falls due soon: talk to your present lenders, and borrow nothing new.',
  },
  noneOpen: {
    'zh-CN': '一道都不要敲。今天没有确定开着的门槛，申请只会多一条查询。',
    en: 'None. No screen is certainly open today, and an application would only add an inquiry.',
  },
  nothingOwed: {
    'zh-CN': '一道都不用敲。没有可以换便宜的债，借新的只会多付。',
    en: 'None needed. There is no debt to replace by a cheaper one, and a new loan only costs more.',
  },
  notKnown: {
    'zh-CN': '先不敲。不知道现在的债各是多少利率、每月还多少，或者门后能借多少，算不出会不会少付。',
    en: 'None for now. Without the rates and payments of your debts, or how much is behind a door, nobody can tell whether it would cost less.',
  },
  notCheaper: {
    'zh-CN': '一道都不值得敲。按常见利率里最贵的算，换了并不会每月和总共都少付。',
    en: 'None is worth it. At the highest rate quoted, replacing your debts would not cost less both each month and in all.',
  },
};

export const broker = {
  title: { 'zh-CN': '中介怎么分档', en: 'How brokers would sort it' },
  sentence: {
    'zh-CN': '照公开的中介分档，你的资料落在“{level}”。这是他们判断好不好批用的，不是银行的规则。',
    en: 'By the bands that brokers’ public rules use, your figures fall under “{level}”. They sort cases by it; it is no bank’s rule.',
  },
  figure: { 'zh-CN': '项目', en: 'Figure' },
  have: { 'zh-CN': '你的', en: 'Yours' },
  level: { 'zh-CN': '分档', en: 'Band' },
} satisfies Record<string, Words>;

export const BROKER_LEVEL_WORDS: Readonly<Record<BrokerLevel, Words>> = {
  none: { 'zh-CN': '没有提醒', en: 'No warning' },
  minor: { 'zh-CN': '轻', en: 'Minor' },
  medium: { 'zh-CN': '中', en: 'Medium' },
  high: { 'zh-CN': '重', en: 'High' },
};
