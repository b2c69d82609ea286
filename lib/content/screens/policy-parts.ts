// The policy page: the headings, columns and sentences of its parts.

import type { Movement } from '@/lib/review';
import type { Words } from '../words';

/** One signal and its bands. */
export const entry = {
  best: { 'zh-CN': '满分 {points} 分', en: 'Best: {points} {points|point|points}' },
  penalty: { 'zh-CN': '只扣分，不加分', en: 'Takes points, earns none' },
  shown: { 'zh-CN': '只展示，不计分', en: 'Shown, not scored' },
  noGrace: {
    'zh-CN': '晚一天也是逾期。档位只说这里怎么计分，不是宽限。',
    en: 'One day late is late. A band says how points count here; it is no grace.',
  },
  formula: { 'zh-CN': '怎么算：{formula}', en: 'Worked out as: {formula}' },
  caption: { 'zh-CN': '{name}：档位、分数和出处', en: '{name}: bands, points and sources' },
  captionShown: { 'zh-CN': '{name}：档位、水平和出处', en: '{name}: bands, levels and sources' },
  band: { 'zh-CN': '档位', en: 'Band' },
  points: { 'zh-CN': '分数', en: 'Points' },
  level: { 'zh-CN': '水平', en: 'Level' },
  source: { 'zh-CN': '出处', en: 'Source' },
  edge: { 'zh-CN': '分界线', en: 'Cut-off' },
  both: { 'zh-CN': '分界线和分数', en: 'Cut-off and points' },
  unknown: { 'zh-CN': '不知道', en: 'Not known' },
  since: { 'zh-CN': '{date} 起有效', en: 'In force since {date}' },
} satisfies Record<string, Words>;

export const parts = {
  knockOuts: {
    title: { 'zh-CN': '一票封顶', en: 'What caps the total' },
    lead: {
      'zh-CN': '只要有一条成立，总分就不能超过它的上限，别的项再好也补不回来。',
      en: 'While one of these holds, the total cannot pass its cap, however good the rest is.',
    },
  },
  grades: {
    title: { 'zh-CN': '等级', en: 'Grades' },
    lead: {
      'zh-CN': '总分落在哪一级，决定能不能提额、能不能继续借，也决定下面用多大的倍数。',
      en: 'The total’s grade says whether the limit may rise and the line be drawn, and which multiples apply below.',
    },
  },
  terms: {
    title: { 'zh-CN': '额度的上限', en: 'What bounds the limit' },
    lead: {
      'zh-CN': '分别算出下面几个上限，最小的一个就是额度。资料不够算的，先不参与。',
      en: 'Each bound is worked out, and the smallest is the limit. One whose facts are not known stands aside.',
    },
  },
  movement: {
    title: { 'zh-CN': '一次变动多少', en: 'How far one review moves it' },
    lead: {
      'zh-CN': '差得不多就不动；要动，一次也有上下限。',
      en: 'Small differences change nothing, and one review goes only so far.',
    },
  },
  stance: {
    title: { 'zh-CN': '机构那一边的假设', en: 'The lender’s side, assumed' },
    lead: {
      'zh-CN': '机构收紧或收缩业务时，上面的数字怎样变。平时都按“照常”推算。',
      en: 'How the numbers above change when a lender tightens or cuts back. Reviews assume business as usual.',
    },
  },
  versions: {
    title: { 'zh-CN': '规则的版本', en: 'Versions of the rules' },
    lead: {
      'zh-CN': '规则按日期生效。看以前的某一天，就用那一天的版本。',
      en: 'Rules are dated: an earlier day is reviewed by the version of that day.',
    },
  },
} satisfies Record<string, { title: Words; lead: Words }>;

export type PartId = keyof typeof parts;

export const knockOut = {
  caption: { 'zh-CN': '{name}：何时触发、封在多少分', en: '{name}: when it holds and its cap' },
  rule: { 'zh-CN': '规则', en: 'Rule' },
  number: { 'zh-CN': '数字', en: 'Number' },
  cap: { 'zh-CN': '总分最多', en: 'Total at most' },
  orMore: { 'zh-CN': '{first}及以上', en: '{first} or more' },
  points: { 'zh-CN': '{points} 分', en: '{points} points' },
} satisfies Record<string, Words>;

export const grade = {
  caption: { 'zh-CN': '等级、分数线和能做什么', en: 'Grades, cut-offs and what each allows' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
  from: { 'zh-CN': '总分从', en: 'Total from' },
  mayIncrease: { 'zh-CN': '提额', en: 'May rise' },
  mayDraw: { 'zh-CN': '借款', en: 'May be drawn' },
  yes: { 'zh-CN': '可以', en: 'Yes' },
  no: { 'zh-CN': '不可以', en: 'No' },
} satisfies Record<string, Words>;

export const term = {
  caption: { 'zh-CN': '{name}：各等级的数字', en: '{name}: its number for each grade' },
  multiple: { 'zh-CN': '倍数', en: 'Multiple' },
  share: { 'zh-CN': '允许的负债率', en: 'Share allowed' },
  payment: {
    'zh-CN': '每借 1 元，每月按还 {amount} 元算。',
    en: 'Each yuan of limit is taken to cost ¥{amount} a month.',
  },
  alternative: {
    'zh-CN': '和“{name}”只取大的那个。',
    en: 'Of this and {name}, only the larger counts.',
  },
} satisfies Record<string, Words>;

/** How an existing limit moves, a sentence for each number. */
export const MOVEMENT: Readonly<Record<keyof Movement['sources'], Words>> = {
  holdFrom: {
    'zh-CN': '上限不低于现在额度的这个比例，就不下调',
    en: 'No cut while the bounds allow at least this share of the present limit',
  },
  increaseFrom: {
    'zh-CN': '上限达到现在额度的这个倍数，才会提额',
    en: 'No rise until the bounds allow this multiple of the present limit',
  },
  increaseAtMost: {
    'zh-CN': '一次最多提到现在额度的这个倍数',
    en: 'One review raises it to at most this multiple',
  },
  decreaseAtLeast: {
    'zh-CN': '一次下调，至少留下现在额度的这个比例',
    en: 'One cut leaves at least this share of the present limit',
  },
  roundTo: { 'zh-CN': '额度取整的单位', en: 'Limits are rounded to whole steps of' },
  closeAt: {
    'zh-CN': '总分不高于这个数，额度关闭',
    en: 'At this total or below, the line is closed',
  },
};

export const movement = {
  caption: { 'zh-CN': '一次变动的规则', en: 'Rules for one move' },
} satisfies Record<string, Words>;

export const stance = {
  climate: { 'zh-CN': '机构的松紧', en: 'How strict the lender is' },
  programme: { 'zh-CN': '机构对业务的打算', en: 'What the lender plans for the product' },
  cutOffs: { 'zh-CN': '各级分数线', en: 'Every cut-off' },
  share: { 'zh-CN': '允许的负债率', en: 'Share allowed' },
  multiples: { 'zh-CN': '倍数', en: 'Multiples' },
  cap: { 'zh-CN': '产品上限', en: 'Product cap' },
  increase: { 'zh-CN': '提额', en: 'Rises' },
  draw: { 'zh-CN': '借款', en: 'Drawing' },
  same: { 'zh-CN': '不变', en: 'Same' },
  shift: { 'zh-CN': '{points} 分', en: '{points}' },
  shareShift: { 'zh-CN': '{points} 个百分点', en: '{points} percentage points' },
  times: { 'zh-CN': '× {factor}', en: '× {factor}' },
} satisfies Record<string, Words>;

export const versions = {
  first: { 'zh-CN': '这里最早的一版', en: 'The earliest version here' },
  look: { 'zh-CN': '看这一版', en: 'Show this version' },
  shownNow: { 'zh-CN': '正在看', en: 'Shown now' },
  missing: { 'zh-CN': '没有这一档', en: 'no such band' },
} satisfies Record<string, Words>;

/** The rules of one day held against those of another. */
export const diff = {
  title: { 'zh-CN': '两天之间，规则改了什么', en: 'What changed between two days' },
  from: { 'zh-CN': '前一天', en: 'The earlier day' },
  to: { 'zh-CN': '后一天', en: 'The later day' },
  some: {
    'zh-CN': '{from} 和 {to} 的规则，有 {count} 处不同：',
    en: 'The rules of {from} and {to} differ in {count} {count|place|places}:',
  },
  none: {
    'zh-CN': '{from} 和 {to} 的规则，没有任何不同。',
    en: 'Nothing differs between the rules of {from} and {to}.',
  },
} satisfies Record<string, Words>;

/** What became of other borrowers, behind the points of a rule. */
export const evidence = {
  summary: { 'zh-CN': '公开数据里，各档的人后来怎样', en: 'What became of borrowers in each band' },
  lead: {
    'zh-CN': '都不是中国大陆的数据。它只说明哪一档更容易还不上，不说明哪一档会被降额。',
    en: 'None of it comes from mainland China. It shows which bands failed to repay more often, not whose limit was cut.',
  },
  row: {
    'zh-CN': '{borrowers} 人，{rate} 后来没还上',
    en: '{borrowers} borrowers, {rate} later failed to repay',
  },
  notBelieved: { 'zh-CN': '没有采用', en: 'not followed' },
  none: {
    'zh-CN': '公开数据里没有这一项，分数是我们的判断。',
    en: 'No public data set tells of this; its points are our judgement.',
  },
} satisfies Record<string, Words>;
