'use client';

import { useState } from 'react';
import { useStore } from '@/components/store/use-store';
import { anchor } from '@/components/policy/anchor';
import { Button } from '@/components/ui/button';
import { list as words } from '@/lib/content/screens/overrides';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind, Override, OverrideProblem, Policy } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { without, withoutAll } from './changes';
import { LazyOwnRows } from './lazy-own-rows';

type OwnListProps = {
  lender: LenderKind;
  /** The rules of the day as given, without own numbers. */
  published: Policy;
  /** The day looked at; `null` before the page runs. */
  day: IsoDate | null;
  /** An invented person is looked at: the place is kept, and says that there are none. */
  invented: boolean;
  refused: readonly OverrideProblem[];
  locale: Locale;
};

/** The borrower's own numbers beside the published ones, each undone with one click, or all. */
export function OwnList(props: OwnListProps) {
  const { lender, published, day, invented, refused, locale } = props;
  const { overrides, saveOverrides } = useStore();
  const [undone, setUndone] = useState(false);
  const kept = overrides ?? [];
  const leave = (next: Override[] | null) => {
    void saveOverrides(next);
    setUndone(true);
  };
  const own = invented ? [] : kept.filter((each) => each.lender === lender);
  return (
    <section
      id={anchor(lender, 'own')}
      aria-labelledby={`${anchor(lender, 'own')}-title`}
      className="mt-8 scroll-mt-4 border-l-4 border-accent pl-4 [@media(scripting:none)]:hidden"
    >
      <h2 id={`${anchor(lender, 'own')}-title`} className="text-title">
        {words.title[locale]}
      </h2>
      <p className="measure mt-1 text-ink-muted">
        {(invented ? words.invented : words.lead)[locale]}
      </p>
      {own.length > 0 && day !== null && (
        <LazyOwnRows
          own={own}
          published={published}
          day={day}
          refused={refused}
          onUndo={(each) => leave(without(kept, each))}
          locale={locale}
        />
      )}
      {own.length > 1 && (
        <Button
          tone="secondary"
          data-screen-only=""
          className="mt-2"
          onClick={() => leave(withoutAll(kept, lender))}
        >
          {words.undoAll[locale]}
        </Button>
      )}
      <p role="status" className="text-note text-ink-muted">
        {undone && words.undone[locale]}
      </p>
    </section>
  );
}
