// The policy page: the tools above the tables, which stand before what draws the tables.

import type { Words } from '../words';

/** Which rules are looked at. */
export const tools = {
  lender: { 'zh-CN': '哪一类额度的规则', en: 'Rules for which kind of line' },
  day: { 'zh-CN': '看哪一天的规则', en: 'Rules of which day' },
  version: {
    'zh-CN': '这是 {date} 起生效的版本。',
    en: 'This is the version in force from {date}.',
  },
  dayHint: { 'zh-CN': '最早从 {date} 起', en: 'From {date} on' },
  inForce: {
    'zh-CN': '这一天用的是 {date} 起的版本。',
    en: 'The version from {date} was in force.',
  },
  tooEarly: {
    'zh-CN': '最早的规则从 {date} 起，下面是那一版。',
    en: 'The earliest rules are from {date}; these are shown.',
  },
  search: { 'zh-CN': '找一项', en: 'Find a rule' },
  searchHint: { 'zh-CN': '例如 查询、负债率、连三', en: 'Such as inquiries, DTI, provident fund' },
  found: { 'zh-CN': '找到 {count} 项。', en: '{count} {count|rule|rules} found.' },
  none: {
    'zh-CN': '没有找到“{query}”。换一个词，或换一类额度看看。',
    en: 'Nothing found for “{query}”. Try another word, or another kind of line.',
  },
  all: { 'zh-CN': '看全部', en: 'Show all' },
} satisfies Record<string, Words>;
