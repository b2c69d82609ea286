// Where this device keeps what a borrower entered. No other file names a place to keep things.

/** The IndexedDB database and its one object store, a record under each name. */
export const DATABASE = 'limitlens';
export const RECORDS = 'records';

/** Carries "something changed" from one tab to the others; never what changed. */
export const CHANNEL = 'limitlens';

/** What a page that closes in the middle of typing leaves for the next one, in `localStorage`. */
export const RESCUE = 'limitlens.unsaved';

/** Remembered choices of the shell, such as language and theme, have keys that begin with this, and so has the above. */
export const LOCAL_PREFIX = 'limitlens';

export const RECORD_NAMES = [
  'draft',
  'quick',
  'profile',
  'settings',
  'plan',
  'scenarios',
  'overrides',
  'rates',
  'letters',
] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

/** A kept review lies under a key of its own that begins with this; no record's name does. */
const SNAPSHOT_PREFIX = 'snapshot/';

/** Under which a kept review lies. */
export const snapshotKey = (id: string) => `${SNAPSHOT_PREFIX}${id}`;

/** Every key of a kept review; made when asked for, since only a browser knows key ranges. */
export const snapshotRange = () => IDBKeyRange.bound(SNAPSHOT_PREFIX, `${SNAPSHOT_PREFIX}\uffff`);
