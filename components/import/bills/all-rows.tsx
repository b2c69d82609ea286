'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { fill } from '@/lib/content/fill';
import { ROW_KIND_NAMES } from '@/lib/content/import/bills';
import { bills as words } from '@/lib/content/screens/import-bills';
import type { Locale } from '@/lib/format/locale';
import type { FigureKey, RowKind } from '@/lib/import';
import { RowsBehind } from './rows-behind';
import type { BillsState } from './use-bills';

const KINDS = Object.keys(ROW_KIND_NAMES) as RowKind[];

/** Every row of every file, or those of one kind. */
export function AllRows({ bills, locale }: { bills: BillsState; locale: Locale }) {
  const [kind, setKind] = useState<RowKind | ''>('');
  const options = KINDS.flatMap((value) => {
    const count = bills.kinds[value];
    const label = fill(words.kindCount, locale, { kind: ROW_KIND_NAMES[value][locale], count });
    return count > 0 || value === kind ? [{ value, label }] : [];
  });
  const figure: FigureKey = kind === '' ? 'all' : `all-${kind}`;
  return (
    <div className="flex flex-col gap-4">
      <Select
        id="rows-kind"
        label={words.allKind[locale]}
        empty={fill(words.allKinds, locale, { count: bills.rows })}
        options={options}
        value={kind}
        onChange={(event) => setKind(event.target.value as RowKind | '')}
      />
      <div>
        <RowsBehind key={figure} figure={figure} bills={bills} locale={locale} />
      </div>
    </div>
  );
}
