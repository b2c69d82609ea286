'use client';

import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { table as words } from '@/lib/content/screens/what-if-kept';
import type { Locale } from '@/lib/format/locale';
import type { WhatIfLever, WhatIfValues } from '@/lib/review';
import type { KeptScenario } from '@/lib/storage/kept-plan';
import { comparedOf, compareRows } from './compare-rows';
import { CompareTable } from './compare-table';
import { removalOf, withPutBack, withRemoved, withRenamed, type Removed } from './kept';
import type { Base } from './outcome';
import { RenameDialog } from './rename-dialog';
import type { ChangeScenarios } from './use-scenarios';

type CompareProps = {
  base: Base;
  levers: readonly WhatIfLever[];
  items: readonly KeptScenario[];
  onChange: ChangeScenarios;
  onLoad: (values: WhatIfValues) => void;
  locale: Locale;
};

/** Says what was done, and undoes a removal. A removal takes the focus, since its button is gone. */
function Done({
  said,
  removed,
  onUndo,
  locale,
}: {
  said: string;
  removed: Removed | null;
  onUndo: () => void;
  locale: Locale;
}) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (removed) bar.current?.focus();
  }, [removed]);
  return (
    <div ref={bar} tabIndex={-1} role="status" className="min-h-11 outline-offset-4">
      {removed ? (
        <p className="flex flex-wrap items-center gap-x-4">
          <span>{fill(words.removed, locale, { name: removed.item.name })}</span>
          <Button tone="quiet" onClick={onUndo}>
            {words.undo[locale]}
          </Button>
        </p>
      ) : (
        said && <p className="py-2">{said}</p>
      )}
    </div>
  );
}

/** The scenarios kept beside today; it draws again only when one of them changes. */
export const Compare = memo(function Compare(props: CompareProps) {
  const { base, levers, items, onChange, onLoad, locale } = props;
  const [renaming, setRenaming] = useState<KeptScenario | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState('');
  const compared = useMemo(() => items.map(comparedOf(base, levers)), [items, base, levers]);
  const load = (id: string) => {
    const found = compared.find((each) => each.id === id);
    if (!found) return;
    onLoad(found.values);
    setRemoved(null);
    setSaid(fill(words.loaded, locale, { name: found.name }));
  };
  const remove = (id: string) => {
    const removal = removalOf(items, id);
    if (!removal) return;
    setRemoved(removal);
    onChange((each) => withRemoved(each, removal));
  };
  const undo = () => {
    if (removed) onChange((each) => withPutBack(each, removed));
    setRemoved(null);
  };
  return (
    <>
      {items.length > 0 && (
        <>
          <CompareTable
            rows={compareRows(base.today, levers, compared, locale)}
            compared={compared}
            onLoad={load}
            onRename={(id) => setRenaming(items.find((each) => each.id === id) ?? null)}
            onRemove={remove}
            locale={locale}
          />
          <p className="measure mt-2 text-note text-ink-muted">{words.note[locale]}</p>
        </>
      )}
      <Done said={said} removed={removed} onUndo={undo} locale={locale} />
      {renaming && (
        <RenameDialog
          scenario={renaming}
          onRename={(name) => onChange((each) => withRenamed(each, renaming.id, name))}
          onClose={() => setRenaming(null)}
          locale={locale}
        />
      )}
    </>
  );
});
