'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { given as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import type { FigureKey, LedgerPage } from '@/lib/import';
import { FIRST_ROWS, MORE_ROWS } from '../parts/long-list';
import { BillRow } from './bill-row';
import type { BillsState } from './use-bills';

type RowsBehindProps = { figure: FigureKey; bills: BillsState; locale: Locale };

/**
 * The rows a figure was added up from, fetched part by part. A row that is given another kind stays
 * in its place, marked, so that neither the eye nor the focus loses it.
 */
export function RowsBehind({ figure, bills, locale }: RowsBehindProps) {
  const [upTo, setUpTo] = useState(FIRST_ROWS);
  const [page, setPage] = useState<LedgerPage | null>(null);
  const held = useRef<readonly string[]>([]);
  const { rowsOf, figures } = bills;
  const ask = useRef(rowsOf);
  useEffect(() => {
    ask.current = rowsOf;
  }, [rowsOf]);
  useEffect(() => {
    let stays = true;
    void ask.current(figure, held.current, upTo).then((found) => {
      if (!stays || found === null) return;
      held.current = found.rows.map(({ row }) => row.id);
      setPage(found);
    });
    return () => {
      stays = false;
    };
  }, [figure, figures, upTo]);
  if (page === null) return null;
  return (
    <>
      <ul className="border-b border-rule">
        {page.rows.map(({ row, counted }) => (
          <BillRow
            key={row.id}
            row={row}
            counted={counted}
            place={figure}
            onKind={bills.onKind}
            locale={locale}
          />
        ))}
      </ul>
      {page.left > 0 && (
        <Button tone="quiet" className="mt-1" onClick={() => setUpTo(page.rows.length + MORE_ROWS)}>
          {fill(words.more, locale, { count: Math.min(page.left, MORE_ROWS) })}
        </Button>
      )}
    </>
  );
}
