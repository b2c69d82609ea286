// The file a borrower may take away and bring back: everything that is kept, under one name.

import { VERSION } from './migrations';
import type { Snapshot } from './snapshot';
import { valuesIn, type Values } from './values';

export const FORMAT = 'limitlens';

/** A larger file is not read at all; one with a thousand kept reviews stays below half of it. */
export const MAX_FILE = 80_000_000;

export type Envelope = Values & {
  format: typeof FORMAT;
  version: number;
  /** The instant it was written, in UTC. */
  savedAt: string;
  snapshots: Snapshot[];
};

/** The text of such a file: records on lines of their own, and a line for each kept review. */
export function writeEnvelope(
  values: Values,
  snapshots: readonly Snapshot[],
  savedAt: string,
): string {
  const head = { format: FORMAT, version: VERSION, savedAt, ...valuesIn(values) };
  const lines = snapshots.map((each) => `\n  ${JSON.stringify(each)}`).join(',');
  const list = lines === '' ? '[]' : `[${lines}\n ]`;
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "snapshots": ${list}\n}`;
}
