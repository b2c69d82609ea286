// Tax credit grades of a firm, as the tax office publishes them once a year.

import type { TAX_GRADES as GRADES } from '@/lib/review';
import type { Words } from '../words';

export const TAX_GRADES: Readonly<Record<(typeof GRADES)[number], Words>> = {
  A: { 'zh-CN': 'A 级：年度评价最好', en: 'A: the best yearly mark' },
  B: { 'zh-CN': 'B 级：良好', en: 'B: good' },
  M: { 'zh-CN': 'M 级：新办企业，或没有评价满一年', en: 'M: new, or not yet marked for a year' },
  C: { 'zh-CN': 'C 级：有过失信扣分', en: 'C: points were taken off' },
  D: { 'zh-CN': 'D 级：最低', en: 'D: the lowest' },
};
