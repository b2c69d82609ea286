'use client';

import { useMemo, useState } from 'react';
import type {
  BillFigures,
  ClassifiedRow,
  DuplicateRow,
  ProfileFields,
  ReadBill,
  RowKind,
} from '@/lib/import';
import type { IsoDate } from '@/lib/units/calendar';
import type { Readers } from '../use-readers';

export type BillsState = {
  rows: ReadonlyMap<string, ClassifiedRow>;
  duplicates: readonly DuplicateRow[];
  figures: BillFigures;
  fields: ProfileFields;
  owners: string;
  onOwners: (owners: string) => void;
  onKind: (id: string, kind: RowKind) => void;
};

const ownersOf = (files: readonly ReadBill[]) => [
  ...new Set(files.flatMap(({ heading }) => (heading.owner === null ? [] : [heading.owner]))),
];

/** All bills as one list of rows, what each row is, and the figures; they follow what is said here. */
export function useBills(
  readers: Readers | null,
  files: readonly ReadBill[],
  asOf: IsoDate,
): BillsState | null {
  const [kinds, setKinds] = useState<Readonly<Record<string, RowKind>>>({});
  const [typed, setTyped] = useState<string | null>(null);
  const owners = typed ?? ownersOf(files).join('，');
  const merged = useMemo(() => readers?.mergeBills(files) ?? null, [readers, files]);
  const worked = useMemo(() => {
    if (readers === null || merged === null || files.length === 0) return null;
    const ownNames = owners.split(/[,，、;；\n]/u);
    const classified = readers.classify(merged.rows, { kinds, lenders: {}, ownNames });
    const headings = files.map(({ heading }) => heading);
    const figures = readers.figuresOf(classified, headings, asOf);
    return {
      rows: new Map(classified.map((row) => [row.id, row])),
      duplicates: merged.duplicates,
      figures,
      fields: readers.profileFieldsOf(figures),
    };
  }, [readers, merged, files, kinds, owners, asOf]);
  if (worked === null) return null;
  return {
    ...worked,
    owners,
    onOwners: setTyped,
    onKind: (id, kind) => setKinds({ ...kinds, [id]: kind }),
  };
}
