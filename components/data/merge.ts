// What merging a backup would change, record by record. Pure.

import { RECORD_NAMES, type RecordName } from '@/lib/storage/names';
import type { Snapshot } from '@/lib/storage/snapshot';
import type { Values } from '@/lib/storage/values';

export type Merge = {
  /** Records that only the backup has: they come in. */
  missing: RecordName[];
  /** Records that both have and that differ: the borrower chooses. */
  both: RecordName[];
  /** So many kept reviews are not here yet. */
  reviews: number;
};

const alike = (mine: unknown, theirs: unknown) => JSON.stringify(mine) === JSON.stringify(theirs);

type Holder = Values & { snapshots: readonly Snapshot[] };

export function mergeOf(mine: Holder, theirs: Holder): Merge {
  const offered = RECORD_NAMES.filter((name) => theirs[name] !== null);
  const here = new Set(mine.snapshots.map(({ id }) => id));
  return {
    missing: offered.filter((name) => mine[name] === null),
    both: offered.filter((name) => mine[name] !== null && !alike(mine[name], theirs[name])),
    reviews: theirs.snapshots.filter(({ id }) => !here.has(id)).length,
  };
}
