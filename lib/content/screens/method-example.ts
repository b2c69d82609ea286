// The method page: the worked example beside the steps. Its figures come from the engine.

import type { FactId } from '@/lib/review';
import type { Words } from '../words';

export const example = {
  label: { 'zh-CN': '例子', en: 'Example' },
  who: {
    'zh-CN':
      '每一步旁边的例子是一位虚构的借款人“{name}”，按平台规则在 {date} 审核。数字由这里的引擎算出。',
    en: 'The example is an invented borrower, “{name}”, reviewed by the platform rules on {date}. Its figures come from the engine itself.',
  },
  open: { 'zh-CN': '看这位借款人的完整结果', en: 'See this borrower’s full result' },
  facts: { 'zh-CN': '整理出来的资料', en: 'The facts, in one table' },
  signals: { 'zh-CN': '算出来的指标', en: 'The signals' },
  divided: { 'zh-CN': '{part} ÷ {whole} = {result}', en: '{part} ÷ {whole} = {result}' },
  total: { 'zh-CN': '合计', en: 'Total' },
  points: { 'zh-CN': '每一项得的分', en: 'Points for each signal' },
  pointsSentence: {
    'zh-CN': '{count} 项加起来 {total} 分，满分 {best} 分。丢得最多的三项：',
    en: '{count} signals add up to {total} of {best} points. Most is lost in these three:',
  },
  allPoints: { 'zh-CN': '看全部 {count} 项', en: 'All {count} signals' },
  signal: { 'zh-CN': '指标', en: 'Signal' },
  value: { 'zh-CN': '数字', en: 'Figure' },
  earned: { 'zh-CN': '得分', en: 'Points' },
  best: { 'zh-CN': '满分', en: 'Best' },
  grades: { 'zh-CN': '等级和分数线', en: 'Grades and cut-offs' },
  from: { 'zh-CN': '{from} 起', en: 'from {from}' },
  here: { 'zh-CN': '{total} 分在这里', en: '{total} is here' },
  terms: { 'zh-CN': '几个上限', en: 'The bounds' },
  binds: { 'zh-CN': '最小', en: 'smallest' },
  decision: {
    'zh-CN': '原额度 {before}，审核后可能是 {after}。',
    en: 'The limit was {before}; a review would likely make it {after}.',
  },
  floor: {
    'zh-CN': '上限只有 {allowed}，但一次下调至少留下原来的 {share}。',
    en: 'The bounds allow only {allowed}, but one cut leaves at least {share} of what it was.',
  },
  reasons: { 'zh-CN': '写出来的原因', en: 'The reasons given' },
} satisfies Record<string, Words>;

/** The facts shown in the example. */
export const FACT_NAMES = {
  monthlyIncome: { 'zh-CN': '每月到手收入', en: 'Net monthly income' },
  otherMonthlyPayments: { 'zh-CN': '别处每月还款', en: 'Payments elsewhere' },
  otherUnsecuredBalance: { 'zh-CN': '别处无抵押欠款', en: 'Unsecured debt elsewhere' },
  otherCardBalance: { 'zh-CN': '信用卡已用', en: 'Card balances' },
  otherCardLimit: { 'zh-CN': '信用卡额度', en: 'Card limits' },
  lenderCount: { 'zh-CN': '欠着的机构', en: 'Lenders owed' },
  hardInquiriesLast6Months: { 'zh-CN': '近 6 个月硬查询', en: 'Hard inquiries in 6 months' },
  lateMonthsLast24Months: { 'zh-CN': '两年内还晚', en: 'Late months in 24' },
  currentLimit: { 'zh-CN': '降额前的额度', en: 'The limit before the cut' },
} as const satisfies Partial<Record<FactId, Words>>;
