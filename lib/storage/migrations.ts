// Every change of what is kept is one step here, applied to stored records and to files alike.

import type { RecordName } from './names';

/** What lies in the store: the records, and the kept reviews, all of one shape. */
type Kind = RecordName | 'snapshot';

/** Brings records of one version to the next; a record that the step does not name stays. */
export type Step = Partial<Record<Kind, (old: unknown) => unknown>>;

/** The first step leads from version 1 to version 2, and so on. */
export const STEPS: readonly Step[] = [
  {}, // version 2 adds `plan` and `scenarios`; what version 1 kept stays as it is
  {}, // version 3 adds `overrides`, `rates`, `letters` and the kept reviews
];

/** The version that is written today. */
export const VERSION = STEPS.length + 1;

/** A record's value as today's version holds it. */
export function migrate(name: Kind, value: unknown, version: number, steps = STEPS): unknown {
  return steps.slice(version - 1).reduce((old, step) => {
    const change = step[name];
    return change === undefined || old === null ? old : change(old);
  }, value);
}
