'use client';

import { useState, type ReactNode } from 'react';
import { keptCount, type Shelf } from '@/components/store/state';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { list as words } from '@/lib/content/screens/history';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Snapshot } from '@/lib/storage/snapshot';
import { KeptReviewItem } from './kept-review-item';

/** So many stand open at first, and so many more come with each press. */
const AT_ONCE = 10;

type KeptReviewsProps = { shelf: Shelf; empty: ReactNode; locale: Locale };

/** Every kept review, newest first; a deleted one can be brought back at once. */
export function KeptReviews({ shelf, empty, locale }: KeptReviewsProps) {
  const { snapshots } = shelf;
  const count = keptCount(shelf);
  const { dropReview, keepReview, blocked } = useStore();
  const [shown, setShown] = useState(AT_ONCE);
  const [dropped, setDropped] = useState<Snapshot | null>(null);
  const [said, setSaid] = useState('');
  const drop = async (snapshot: Snapshot) => {
    const outcome = await dropReview(snapshot.id);
    const gone = outcome.ok || blocked;
    setDropped(gone ? snapshot : null);
    const day = formatDate(snapshot.asOf, locale);
    setSaid(gone ? fill(words.dropped, locale, { day }) : words.dropFailed[locale]);
  };
  const undo = async (snapshot: Snapshot) => {
    const outcome = await keepReview(snapshot);
    if (!outcome.ok && !blocked) return;
    setDropped(null);
    setSaid(words.undone[locale]);
  };
  const more = Math.min(AT_ONCE, snapshots.length - shown);
  return (
    <>
      <div role="status" className="flex flex-wrap items-center gap-x-4">
        {said !== '' && <p>{said}</p>}
        {dropped && (
          <Button tone="quiet" onClick={() => void undo(dropped)}>
            {words.undo[locale]}
          </Button>
        )}
      </div>
      {count === 0 && empty}
      {snapshots.length > 0 && (
        <>
          <p className="mb-2 text-note text-ink-muted">{fill(words.count, locale, { count })}</p>
          <ol className="border-t border-rule">
            {snapshots.slice(0, shown).map((snapshot) => (
              <KeptReviewItem
                key={snapshot.id}
                snapshot={snapshot}
                onDrop={() => void drop(snapshot)}
                locale={locale}
              />
            ))}
          </ol>
        </>
      )}
      {more > 0 && (
        <Button tone="secondary" className="mt-4" onClick={() => setShown(shown + AT_ONCE)}>
          {fill(words.more, locale, { count: more })}
        </Button>
      )}
    </>
  );
}
