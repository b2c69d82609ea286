'use client';

import { Button } from '@/components/ui/button';
import { monthsUpTo } from '@/lib/charts/months';
import { months as words } from '@/lib/content/screens/check-rows';
import { parseMonthText } from '@/lib/format/dates';
import { blankMonth, type MonthDraft } from '@/lib/form/draft';
import { addToMonth, monthOf } from '@/lib/units/calendar';
import { DraftField } from './draft-field';
import { useForm } from './form-context';
import type { Removed } from './form-state';
import { RowLabel } from './row-label';
import { RowList } from './row-list';

type MonthsListProps = {
  list: 'income.months' | 'business.receipts';
  rows: readonly MonthDraft[];
  title: string;
  hash: string;
  removed: Removed | null;
};

const A_YEAR = 12;

/** Amounts month by month; the months themselves can be filled in at once. */
export function MonthsList({ list, rows, title, hash, removed }: MonthsListProps) {
  const { locale, asOf, dispatch } = useForm();
  const taken = new Set(rows.map(({ month }) => parseMonthText(month)));
  const missing = (count: number): MonthDraft[] =>
    monthsUpTo(addToMonth(monthOf(asOf), -1), count)
      .filter((month) => !taken.has(month))
      .map((month) => ({ ...blankMonth(), month }));
  const listMonths = (count: number) => dispatch({ type: 'insert', list, rows: missing(count) });
  return (
    <div>
      <p className="text-note text-ink-muted">{words.open[locale]}</p>
      <div className="my-3 flex flex-wrap gap-3">
        <Button tone="secondary" onClick={() => listMonths(A_YEAR)}>
          {words.last12[locale]}
        </Button>
        <Button tone="secondary" onClick={() => listMonths(2 * A_YEAR)}>
          {words.last24[locale]}
        </Button>
      </div>
      <RowList
        list={list}
        rows={rows}
        keys={['month', 'amount']}
        title={title}
        addLabel={words.add[locale]}
        hash={hash}
        removed={removed}
        size={24}
        columns="grid-cols-[6.5rem_1fr_3.5rem] md:grid-cols-[10rem_14rem_3.5rem]"
        fields={(index) =>
          (['month', 'amount'] as const).map((key) => (
            <DraftField
              key={key}
              path={`${list}.${index}.${key}`}
              value={rows[index]?.[key] ?? ''}
              label={<RowLabel path={`${list}.${index}.${key}`} index={index} />}
              bare
            />
          ))
        }
      />
    </div>
  );
}
