// Where income comes from.

import type { IncomeSource } from '@/lib/review';
import type { Words } from '../words';

export const INCOME_SOURCES: Readonly<Record<IncomeSource, Words>> = {
  salary: { 'zh-CN': '工资', en: 'Salary or wages' },
  selfEmployed: { 'zh-CN': '自由职业', en: 'Self-employed' },
  business: { 'zh-CN': '自己的生意', en: 'Own business' },
  gig: { 'zh-CN': '零工、跑单、接活', en: 'Gig or platform work' },
  pension: { 'zh-CN': '养老金', en: 'Pension' },
  other: { 'zh-CN': '其他', en: 'Other' },
};
