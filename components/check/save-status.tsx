'use client';

import { useStoreValue } from '@/components/store/use-store';
import { status } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';

/** Says quietly whether what is typed is kept. */
export function SaveStatus({ record, locale }: { record: 'draft' | 'quick'; locale: Locale }) {
  const words = useStoreValue((state) => {
    if (state.blocked) return status.blocked;
    if (state.problem?.records.includes(record)) return status.unsaved;
    return state.savedAt[record] === undefined ? status.idle : status.saved;
  });
  return (
    <p className="flex items-center gap-2 text-note text-ink-muted">
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="size-4 flex-none fill-none stroke-current"
        strokeWidth="2"
      >
        {words === status.saved ? (
          <path d="M3 10.5 8 15l9-10" />
        ) : (
          <path d="M6 9V6.5a4 4 0 0 1 8 0V9M4.5 9h11v8h-11Z" />
        )}
      </svg>
      {words[locale]}
    </p>
  );
}
