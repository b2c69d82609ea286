'use client';

import { useState } from 'react';
import type { Locale } from '@/lib/format/locale';
import { LongList } from '../parts/long-list';
import { BillRow } from './bill-row';
import type { BillsState } from './use-bills';

type RowsBehindProps = {
  ids: readonly string[];
  place: string;
  bills: BillsState;
  locale: Locale;
};

/**
 * The rows a figure was added up from. A row that is given another kind stays in its place, marked,
 * so that neither the eye nor the focus loses it.
 */
export function RowsBehind({ ids, place, bills, locale }: RowsBehindProps) {
  const [first] = useState(ids);
  const now = new Set(ids);
  const shown = [...new Set([...first, ...ids])].flatMap((id) => bills.rows.get(id) ?? []);
  return (
    <LongList
      items={shown}
      locale={locale}
      render={(row) => (
        <BillRow
          key={row.id}
          row={row}
          counted={now.has(row.id)}
          place={place}
          onKind={bills.onKind}
          locale={locale}
        />
      )}
    />
  );
}
