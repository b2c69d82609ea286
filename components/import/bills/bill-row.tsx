'use client';

import { controlLook } from '@/components/ui/field';
import { Mixed } from '@/components/ui/mixed';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { ROW_KIND_NAMES, ROW_RULE_NAMES } from '@/lib/content/import/bills';
import { bills as words } from '@/lib/content/screens/import-bills';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { ClassifiedRow, RowKind } from '@/lib/import';

const KINDS = Object.keys(ROW_KIND_NAMES) as RowKind[];

type BillRowProps = {
  row: ClassifiedRow;
  /** Whether it still belongs to the figure that was opened. */
  counted: boolean;
  /** Tells apart the same row shown in two places. */
  place: string;
  onKind: (id: string, kind: RowKind) => void;
  locale: Locale;
};

const nameOf = ({ counterparty, description, category, words: source }: ClassifiedRow) =>
  [counterparty, description].filter((text) => text !== '' && text !== '/').join(' · ') ||
  category ||
  source;

/** One row of a bill, which may be given another kind. */
export function BillRow({ row, counted, place, onKind, locale }: BillRowProps) {
  const name = nameOf(row);
  const day = formatDate(row.on, locale);
  const amount =
    row.currency === 'CNY' ? formatMoney(row.amount) : `${row.currency} ${row.amount / 100}`;
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-rule py-2.5 sm:grid-cols-[1fr_13rem]">
      <div className="min-w-0">
        <p className="figures flex flex-wrap justify-between gap-x-4">
          <span className="text-note text-ink-muted">{day}</span>
          <span className="font-semibold">{amount}</span>
        </p>
        <p className="break-words">
          <Mixed text={name} locale={locale} />
        </p>
        <p className="text-note text-ink-muted">
          {fill(words.because, locale, { why: ROW_RULE_NAMES[row.rule][locale] })}
          {row.countedAs !== null && ` · ${words.countedAs[locale]}`}
        </p>
        {!counted && <Tag tone="accent">{words.moved[locale]}</Tag>}
      </div>
      <select
        id={`${place}-${row.id}`}
        aria-label={fill(words.kindOf, locale, { row: `${day} ${name} ${amount}` })}
        className={`${controlLook} self-start`}
        value={row.kind}
        onChange={(event) => onKind(row.id, event.target.value as RowKind)}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {ROW_KIND_NAMES[kind][locale]}
          </option>
        ))}
      </select>
    </li>
  );
}
