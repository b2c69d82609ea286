'use client';

import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { rows } from '@/lib/content/screens/check-rows';
import { useForm } from './form-context';
import type { Pages } from './use-pages';

/** Turns the pages of a list that is too long to show at once. */
export function Pager({ pages, label }: { pages: Pages; label: string }) {
  const { locale } = useForm();
  const { page, last, from, to, count, setPage } = pages;
  if (last === 0) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-6 py-2">
      <Button tone="quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
        {rows.previous[locale]}
      </Button>
      <span role="status" className="figures text-note text-ink-muted">
        {fill(rows.page, locale, { from: from + 1, to, count })}
      </span>
      <Button tone="quiet" disabled={page === last} onClick={() => setPage(page + 1)}>
        {rows.following[locale]}
      </Button>
    </nav>
  );
}
