// The method page: what the public sets show of the card, in tables, charts and a model card. Figures
// come from the committed results; no figure is written here.

import type { OutcomeSet } from '../evidence/band-evidence';
import type { Card } from '../evidence/results';
import type { Words } from '../words';

export const evidence = {
  title: { 'zh-CN': '排序有多准', en: 'How well it ranks' },
  text: {
    'zh-CN':
      '从没还上的和还上的里各随便取一人，看总分是不是把没还上的排得更低。全排对是 1，掷硬币是 0.5，这就是 AUC。KS 是两群人在某个总分上拉开的最大差距。每个数下面一行是 95% 区间。',
    en: 'Take one borrower who failed to repay and one who repaid: does the failed one have the lower total? Always would be 1, a coin toss 0.5; that is AUC. KS is the widest gap between the two groups at any total. Each figure stands over its 95% interval.',
  },
  rows: { 'zh-CN': '行数', en: 'rows' },
  bad: { 'zh-CN': '没还上', en: 'failed' },
  card: { 'zh-CN': '用哪套分数', en: 'Points' },
  auc: { 'zh-CN': 'AUC', en: 'AUC' },
  ks: { 'zh-CN': 'KS', en: 'KS' },
  transfer: {
    'zh-CN':
      '要紧的是换一群人还准不准。“没见过这组”那一行，是只用另外两组算出分数，再来排这一组。后两行专为这一组而算，换了别处就不成立，只当尺子。网络贷款那组只含放了款的人，过去的逾期在那里显得无害。我们不信它，所以在那一组比尺子低得多。',
    en: 'What matters is whether it holds for other people. “Without this set” is fitted on the other two sets alone. The last two rows are fitted on this very set and hold nowhere else; they serve as yardsticks. The online-loan set has funded loans only, where past lateness looks harmless; we do not believe that, and stand well below the yardsticks there.',
  },
  command: {
    'zh-CN': '这些数字由下面的命令算出，有数据的人都能重算：',
    en: 'They are printed by this command, for anyone who has the data:',
  },
} satisfies Record<string, Words>;

/** The cards of the table, in its order. */
export const CARD_WORDS: Partial<Record<Card, Words>> & Record<'shipped', Words> = {
  shipped: { 'zh-CN': '现在用的（平台）', en: 'In use (platform)' },
  bank: { 'zh-CN': '现在用的（银行）', en: 'In use (bank)' },
  business: { 'zh-CN': '现在用的（经营）', en: 'In use (business)' },
  produced: { 'zh-CN': '三组数据算出来的', en: 'As the three sets give them' },
  leftOut: { 'zh-CN': '没见过这组', en: 'Without this set' },
  floor: { 'zh-CN': '手写的底线', en: 'The floor, written by hand' },
  logistic: { 'zh-CN': '逻辑回归（只为这组）', en: 'Logistic regression on this set' },
  evidence: { 'zh-CN': 'WoE 评分卡（只为这组）', en: 'Weight-of-evidence card on this set' },
};

export const SET_NAMES: Readonly<Record<OutcomeSet, Words>> = {
  taiwanCards2005: { 'zh-CN': '台湾信用卡', en: 'Taiwan cards' },
  giveMeSomeCredit: { 'zh-CN': '美国借款人', en: 'US borrowers' },
  lendingClub2015: { 'zh-CN': '美国网络贷款', en: 'US online loans' },
};

export const charts = {
  roc: {
    'zh-CN': '拒掉多少还上的人，能挡住多少没还上的人',
    en: 'Share refused: those who failed to repay, by those who repaid',
  },
  rocSentence: {
    'zh-CN':
      '从总分最低的拒起，拒到五分之一还上的人。这时挡住的没还上的人：台湾信用卡 {taiwan}，美国借款人 {households}，美国网络贷款 {loans}。',
    en: 'Refuse from the lowest total up, until a fifth of those who repaid are refused. That catches {taiwan} of those who failed among Taiwan cards, {households} among US borrowers and {loans} among US online loans.',
  },
  refused: { 'zh-CN': '拒掉的还上的人', en: 'Refused, of those who repaid' },
  scores: { 'zh-CN': '各段总分里没还上的比例', en: 'Share that failed, by total' },
  scoresSentence: {
    'zh-CN':
      '大体上，总分越高，没还上的比例越低；不到 100 人的段不画。各组的高低不同，因为人群和“没还上”的定义都不同。',
    en: 'On the whole, the higher the total, the fewer failed; bands of under 100 borrowers are not drawn. Levels differ between sets, since the people and the meaning of “failed” differ.',
  },
  band: { 'zh-CN': '总分', en: 'Total' },
  from: { 'zh-CN': '{from} 起', en: 'from {from}' },
  lowest: { 'zh-CN': '更低', en: 'lower' },
  nobody: { 'zh-CN': '没有人', en: 'nobody' },
  table: { 'zh-CN': '用表格看这些数字', en: 'The figures as a table' },
} satisfies Record<string, Words>;

export const modelCard = {
  title: { 'zh-CN': '这套分数的说明书', en: 'Model card' },
} satisfies Record<string, Words>;

export const judgedBands = {
  title: { 'zh-CN': '没照数据的档', en: 'Bands that differ from the data' },
  rule: { 'zh-CN': '看什么', en: 'What is looked at' },
  bands: { 'zh-CN': '哪一档，几分', en: 'Band and points' },
  points: {
    'zh-CN': '{band}：数据给 {produced} 分，现在用 {shipped} 分',
    en: '{band}: {produced} from the data, {shipped} in use',
  },
} satisfies Record<string, Words>;

export const MODEL_CARD: readonly { name: Words; text: Words }[] = [
  {
    name: { 'zh-CN': '用来做什么', en: 'Meant for' },
    text: {
      'zh-CN': '让借款人看懂一次额度审核大概怎么看他的资料。不是给机构用来放款或拒人的。',
      en: 'Showing a borrower how a limit review might read the record. Not for a lender to grant or refuse with.',
    },
  },
  {
    name: { 'zh-CN': '怎么来的', en: 'How it was made' },
    text: {
      'zh-CN':
        '方向和分档先由常识和常见说法定下。再用三组公开数据共 {borrowers} 行调整，分数只许随情况变差而降。三位示例借款人的总分固定不动。有 {judged} 档没照数据，理由列在下面。',
      en: 'Directions and bands come from knowledge and common quotes; three public sets of {borrowers} rows in all then moved the points, which may only fall as things worsen. Three worked borrowers keep their totals. {judged} bands differ from the data; the reasons stand below.',
    },
  },
  {
    name: { 'zh-CN': '没有用什么', en: 'What it never sees' },
    text: {
      'zh-CN':
        '没有性别、年龄、民族、婚姻、住址。这三组数据的通用列里也没有这些，所以没法检查不同人群的差别。',
      en: 'No sex, age, ethnicity, marital status or address. The sets’ common columns hold none either, so differences between groups could not be checked.',
    },
  },
  {
    name: { 'zh-CN': '哪里不能信', en: 'Where not to trust it' },
    text: {
      'zh-CN':
        '没有一组是中国大陆的，没有一组记录额度的升降。机构家数、近 1-3 个月查询、以贷养贷这些，没有一组能检验。手写的起点、几条手定的分数和拟合的松紧，都是看着这些行定的，所以这里的数字偏乐观。网络贷款那组比手写起点高出的一点点，只是噪声。只有没见过的数据才能真正评判它。',
      en: 'No set is from mainland China and none records a limit decision. Number of lenders, inquiries over 1-3 months and debt recycling can be tested on none. The hand-written start, some points set by judgement and the strength of the fit were chosen with these rows in view. So the figures flatter the card: its lead over the start on the online loans is noise. Only rows never seen can judge it.',
    },
  },
];
