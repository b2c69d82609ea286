// A value in the database with what is needed to read it later: its version, and a count of writes
// by which two tabs never overwrite each other unseen.

import type { RecordName } from './names';

/** How one value lies in the database. */
export type StoredRecord = {
  version: number;
  /** Grows with every write; a writer that saw an older one is stale. */
  revision: number;
  savedAt: string;
  value: unknown;
};

/** The revision of each record that a tab has last seen; 0 or missing: there was none. */
export type Revisions = Partial<Record<RecordName, number>>;

/** Whether what lies in the database is a record; its value is judged by itself. */
export function isRecord(raw: unknown): raw is StoredRecord {
  if (typeof raw !== 'object' || raw === null) return false;
  const { version, revision, savedAt } = raw as Partial<StoredRecord>;
  return (
    Number.isInteger(version) &&
    (version ?? 0) >= 1 &&
    Number.isSafeInteger(revision) &&
    typeof savedAt === 'string'
  );
}
