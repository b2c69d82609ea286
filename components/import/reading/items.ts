// The files and texts that were given, and how far each is. Pure.

import type { ReadReport } from '@/lib/import';
import { textOrder } from '@/lib/units/text-order';
import type { BillSummary, Progress, Read } from './read';
import type { Source } from './read-source';

export type Item = {
  key: number;
  source: Source;
  progress: Progress | null;
  /** `null` while it waits or is being read. */
  read: Read | null;
};

type ItemChange =
  | { type: 'added'; items: readonly { key: number; source: Source }[] }
  /** Read once more, with a password or with its columns named. */
  | { type: 'again'; key: number; source: Source }
  | { type: 'progress'; key: number; progress: Progress }
  | { type: 'read'; key: number; read: Read }
  | { type: 'removed'; key: number };

export function changeItems(items: readonly Item[], change: ItemChange): readonly Item[] {
  if (change.type === 'added') {
    return [...items, ...change.items.map((item) => ({ ...item, progress: null, read: null }))];
  }
  if (change.type === 'removed') return items.filter(({ key }) => key !== change.key);
  return items.map((item) => {
    if (item.key !== change.key) return item;
    switch (change.type) {
      case 'again':
        return { ...item, source: change.source, progress: null, read: null };
      case 'progress':
        return { ...item, progress: change.progress };
      case 'read':
        return { ...item, read: change.read };
    }
  });
}

const dayOf = ({ report }: ReadReport) => report.reportedOn ?? '';

/** The reports, the newest first. */
export const reportsIn = (items: readonly Item[]): ReadReport[] =>
  items
    .flatMap(({ read }) => (read?.kind === 'report' ? [read.reading] : []))
    .sort((a, b) => textOrder(dayOf(b), dayOf(a)));

export const billsIn = (items: readonly Item[]): BillSummary[] =>
  items.flatMap(({ read }) => (read?.kind === 'bill' ? [read.bill] : []));
