// The borrower's own numbers for rules: the marks where they act, the list and the form.

import type { Words } from '../words';

/** On every page whose answer goes by own numbers. */
export const mark = {
  tag: { 'zh-CN': '用了你填的数', en: 'With your own numbers' },
  text: {
    'zh-CN': '这一页的结果用了你填的 {count} 个规则数字，代替这里原来的。',
    en: 'This page goes by {count} {count|number|numbers} of your own in place of those given here.',
  },
  refused: {
    'zh-CN': '你填的规则数字和这一天的规则对不上，这一页没有用它们。',
    en: 'Your own numbers do not fit the rules of this day, so this page does not use them.',
  },
  look: { 'zh-CN': '查看或撤销', en: 'See or undo them' },
  summary: {
    'zh-CN': '（用了我填的 {count} 个规则数字）',
    en: '(with {count} {count|number|numbers} of my own for the rules)',
  },
} satisfies Record<string, Words>;

/** The list on the page of rules. */
export const list = {
  title: { 'zh-CN': '你填的规则数字', en: 'Your own numbers' },
  lead: {
    'zh-CN':
      '如果机构告诉过你确切的数，点规则旁边的“换成我听到的数”。它只改规则，不改你的记录；只留在这台设备上，随备份带走。',
    en: 'If a lender told you an exact number, choose “Use a number I was told” beside the rule. It changes rules, never your record; it stays on this device and goes along in a backup.',
  },
  invented: {
    'zh-CN':
      '虚构的人用的是这里原来的规则。看自己的资料时，可以换成机构告诉过你的数；它不改你的记录，只留在这台设备上。',
    en: 'Invented people are held against the rules as given here. With your own figures you can use a number that a lender told you; it never changes your record and stays on this device.',
  },
  diff: {
    'zh-CN': '和这里原来的规则相比，有 {count} 处不同：',
    en: 'Compared with the rules given here, {count} {count|number differs|numbers differ}:',
  },
  said: { 'zh-CN': '{who}说的，{date} 起', en: 'Said by {who}, from {date}' },
  later: { 'zh-CN': '还没到生效的那天', en: 'Does not hold yet' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  undoAll: { 'zh-CN': '全部撤销', en: 'Undo all' },
  undone: {
    'zh-CN': '已撤销，用回这里原来的数。',
    en: 'Undone: the number given here holds again.',
  },
  refused: {
    'zh-CN': '这些数和这一天的规则对不上，一个都没有用：',
    en: 'These numbers do not fit the rules of this day, and none of them is used:',
  },
} satisfies Record<string, Words>;

/** The form for one number. */
export const form = {
  open: { 'zh-CN': '换成我听到的数', en: 'Use a number I was told' },
  title: { 'zh-CN': '机构告诉我的数：{name}', en: 'A number I was told: {name}' },
  which: { 'zh-CN': '哪一个数', en: 'Which number' },
  value: { 'zh-CN': '机构说的是', en: 'What the lender said' },
  now: { 'zh-CN': '这里原来是 {value}', en: 'Given here: {value}' },
  saidBy: { 'zh-CN': '谁说的', en: 'Who said so' },
  saidByHint: {
    'zh-CN': '例如：客服电话、客户经理、贷款合同第几条',
    en: 'Such as the hotline, a client manager, a clause of the contract',
  },
  on: { 'zh-CN': '从哪天起这样算', en: 'From which day it holds' },
  onHint: {
    'zh-CN': '不知道就填听到的那天。更早的日子仍按原来的规则推算。',
    en: 'If you do not know, the day you were told. Earlier days keep the number given here.',
  },
  save: { 'zh-CN': '用这个数', en: 'Use this number' },
  close: { 'zh-CN': '不改了', en: 'Leave it' },
  noValue: { 'zh-CN': '写上机构说的数，例如 {example}', en: 'Enter the number, such as {example}' },
  noWho: { 'zh-CN': '写上是谁告诉你的', en: 'Enter who told you' },
  noDay: { 'zh-CN': '写上哪一天，例如 2026-11-01', en: 'Enter the day, such as 2026-11-01' },
} satisfies Record<string, Words>;

/** What each kind of number is, beside the name of its rule. */
export const numberNames = {
  points: { 'zh-CN': '“{band}”的分数', en: 'points for “{band}”' },
  edge: { 'zh-CN': '“{band}”这一档从哪里开始', en: 'where “{band}” begins' },
  unknownPoints: { 'zh-CN': '不知道时的分数', en: 'points when not known' },
  cutOff: { 'zh-CN': '{grade}的分数线', en: 'cut-off of {grade}' },
  knockOutEdge: { 'zh-CN': '从多少起成立', en: 'where it begins to hold' },
  knockOutCap: { 'zh-CN': '总分最多', en: 'the most the total can be' },
  amount: { 'zh-CN': '金额', en: 'the amount' },
  multiple: { 'zh-CN': '{grade}的倍数', en: 'multiple for {grade}' },
  share: { 'zh-CN': '{grade}允许的负债率', en: 'share allowed for {grade}' },
  paymentFactor: { 'zh-CN': '每借 1 元每月按还多少算', en: 'monthly payment on each yuan' },
} satisfies Record<string, Words>;
