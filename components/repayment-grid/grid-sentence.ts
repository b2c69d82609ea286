import { joinSentences } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { record } from '@/lib/content/screens/charts-record';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { lenderName } from './account-name';
import type { Grid } from './grid';

/** What the grid shows, in words. */
export function gridSentence({ rows, late }: Grid, locale: Locale): string {
  const accounts = rows.length;
  const marked = rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'record')).length;
  const marks = marked > 0 && fill(record.marks, locale, { count: marked });
  const latest = late[0];
  if (!latest) return joinSentences([fill(record.onTime, locale, { accounts }), marks], locale);
  const words = late.length === 1 ? record.oneLate : record.manyLate;
  const params = {
    accounts,
    late: late.length,
    month: formatMonth(latest.month, locale),
    account: lenderName(latest.account, locale),
  };
  return joinSentences([fill(words, locale, params), marks], locale);
}
