// Every signal against its bands, and the total they sum to.

import type { Level } from '@/lib/review';
import type { Words } from '../words';

export const signals = {
  title: { 'zh-CN': '每一项都对照给你看', en: 'Every signal against its bands' },
  sentence: {
    'zh-CN':
      '{scored} 项计分，得 {earned} 分，满分 {best} 分。丢分最多的是“{family}”，少了 {lost} 分。',
    en: '{scored} scored signals earn {earned} of {best} points. Most are lost in “{family}”: {lost}.',
  },
  blank: {
    'zh-CN':
      '还没有一项是知道的。{scored} 项计分先按中间值给 {earned} 分，满分 {best} 分；补上资料，才是你的分数。',
    en: 'Nothing is known yet. The {scored} scored signals are given {earned} of {best} points meanwhile; what you fill in makes the score yours.',
  },
  full: {
    'zh-CN': '{scored} 项计分，全部拿满 {best} 分。',
    en: '{scored} scored signals earn all {best} points.',
  },
  shownToo: {
    'zh-CN': '另有 {count} 项只作参考，不计分。',
    en: '{count} more {count|is|are} shown without points.',
  },
  unknownToo: {
    'zh-CN': '还有 {count} 项不知道。',
    en: '{count} {count|is|are} not known.',
  },
  capped: {
    'zh-CN': '因为“{name}”，总分又封顶，少了 {points} 分。',
    en: 'On top, “{name}” caps the total and takes {points} {points|point|points}.',
  },
  familyPoints: { 'zh-CN': '{earned} / {best} 分', en: '{earned} / {best} points' },
  familyShown: { 'zh-CN': '只作参考', en: 'Shown only' },
  points: { 'zh-CN': '{earned} / {best} 分', en: '{earned} / {best}' },
  pointsTaken: { 'zh-CN': '{earned} 分，只扣不加', en: '{earned}, only ever taken' },
  pointsShown: { 'zh-CN': '不计分', en: 'no points' },
  mark: { 'zh-CN': '{name}：{value}，{band}，{level}。', en: '{name}: {value}, {band}, {level}.' },
  unmarked: { 'zh-CN': '{name}：不知道。', en: '{name}: not known.' },
  inBand: { 'zh-CN': '落在“{band}”这一档', en: 'In the band “{band}”' },
  basisOfEdge: { 'zh-CN': '分界线：{edge}', en: 'Cut-off: {edge}' },
  basisOfBoth: { 'zh-CN': '分界线和分数：{edge}', en: 'Cut-off and points: {edge}' },
  basisOfEach: {
    'zh-CN': '分界线：{edge} · 分数：{points}',
    en: 'Cut-off: {edge} · points: {points}',
  },
  pointsOf: { 'zh-CN': '分数', en: 'Points' },
  cappedHere: {
    'zh-CN': '这一项还让总分封顶，另少 {points} 分。',
    en: 'It also caps the total, which takes {points} more {points|point|points}.',
  },
  lateDays: {
    'zh-CN': '晚一天也是逾期，分界线不是宽限。',
    en: 'Any late day is late; a cut-off is no period of grace.',
  },
  details: { 'zh-CN': '全部档位和出处。', en: 'All bands and where they come from.' },
  bandsOf: { 'zh-CN': '{name}的档位', en: 'Bands of {name}' },
  band: { 'zh-CN': '档位', en: 'Band' },
  yours: { 'zh-CN': '你在这一档', en: 'Yours' },
  edgeFrom: { 'zh-CN': '分界线出处', en: 'Source of the cut-off' },
  pointsFrom: { 'zh-CN': '分数出处', en: 'Source of the points' },
  value: { 'zh-CN': '你的数字', en: 'Your figure' },
  signal: { 'zh-CN': '项目', en: 'Signal' },
  level: { 'zh-CN': '水平', en: 'Level' },
  allOf: { 'zh-CN': '全部项目的数字', en: 'The figures of every signal' },
  unknownPoints: {
    'zh-CN': '补上之前，先给 {earned} / {best} 分。',
    en: 'Given {earned} of {best} points until then.',
  },
  fills: { 'zh-CN': '补上这些就知道：{what}。', en: 'Filled in by: {what}.' },
  note: {
    'zh-CN':
      '格子越宽，跨的范围越大，但每格都留了看得清的宽度。空白格最好，斜线和密线表示留意、丢分多。',
    en: 'Wider bands reach further, and each is kept wide enough to see. Plain is best; wide and close hatching mean watch and costly.',
  },
  open: { 'zh-CN': '展开“{family}”', en: 'Open “{family}”' },
} satisfies Record<string, Words>;

/** Levels of a signal that earns points, by how much of them it earns. */
export const POINT_LEVELS = {
  fine: { 'zh-CN': '得分高', en: 'Scores well' },
  watch: { 'zh-CN': '得分中等', en: 'Scores middling' },
  loss: { 'zh-CN': '得分低', en: 'Scores low' },
} satisfies Record<string, Words>;

/** Of days past due, however few. */
export const LATE_LEVEL: Words = { 'zh-CN': '算逾期', en: 'Counts as late' };

/** Levels of a length of time that is shown without points: the worst is too short, not too high. */
export const LENGTH_LEVELS: Readonly<Record<Level, Words>> = {
  fine: { 'zh-CN': '够长', en: 'Long enough' },
  watch: { 'zh-CN': '不算长', en: 'Rather short' },
  high: { 'zh-CN': '偏短', en: 'Short' },
};

/** A band in words: where it begins and where it ends. */
export const bandWords = {
  only: { 'zh-CN': '{first}', en: '{first}' },
  range: { 'zh-CN': '{first}–{last}', en: '{first}–{last}' },
  orMore: { 'zh-CN': '{first}及以上', en: '{first} or more' },
  over: { 'zh-CN': '超过 {first}', en: 'over {first}' },
  under: { 'zh-CN': '不到 {end}', en: 'under {end}' },
  upTo: { 'zh-CN': '不超过 {end}', en: 'up to {end}' },
  fromUnder: { 'zh-CN': '{first}起，不到 {end}', en: '{first} to under {end}' },
  fromUpTo: { 'zh-CN': '{first}起，不超过 {end}', en: '{first} to {end}' },
  overUnder: { 'zh-CN': '超过 {first}，不到 {end}', en: 'over {first}, under {end}' },
  overUpTo: { 'zh-CN': '超过 {first}，不超过 {end}', en: 'over {first}, up to {end}' },
} satisfies Record<string, Words>;

/** A length of time on an axis, where room is short. */
export const axisWords = {
  years: { 'zh-CN': '{count} 年', en: '{count} yr' },
  months: { 'zh-CN': '{count} 个月', en: '{count} mo' },
} satisfies Record<string, Words>;

export const score = {
  title: { 'zh-CN': '本站评分', en: 'This app’s score' },
  sentence: {
    'zh-CN': '{total} 分，满分 {best} 分，落在 {grade}。{meaning}',
    en: '{total} of {best} points: {grade}. {meaning}',
  },
  next: {
    'zh-CN': '再高 {points} 分到 {grade}。',
    en: '{points} {points|point|points} more reach {grade}.',
  },
  own: {
    'zh-CN':
      '这是本站按标明出处的规则推算的分数，只用来解释额度怎么来；不是征信机构的分数，也不是芝麻分。',
    en: 'This app’s own score, worked out from sourced rules to explain a limit. It is no credit-bureau score and no Zhima score.',
  },
  shifted: {
    'zh-CN': '按“{climate}”的假设，各级分数线都提高了 {points} 分。',
    en: 'Under “{climate}” every cut-off is {points} points higher.',
  },
  closes: {
    'zh-CN': '{total} 分及以下，这类额度会被关闭。',
    en: 'At {total} or below, such a line is closed.',
  },
  mark: { 'zh-CN': '{total} 分', en: '{total}' },
  chart: {
    'zh-CN': '评分 {total} 分，满分 {best} 分，{grade}。',
    en: 'Score {total} of {best}, {grade}.',
  },
  caption: { 'zh-CN': '各级的分数线和含义', en: 'Grades, their cut-offs and what they mean' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
  from: { 'zh-CN': '分数从', en: 'From' },
  means: { 'zh-CN': '含义', en: 'What it means' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
  yours: { 'zh-CN': '现在', en: 'now' },
} satisfies Record<string, Words>;
