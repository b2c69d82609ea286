// The file a borrower may take away and bring back: everything that is kept, under one name.

import { VERSION } from './migrations';
import { valuesIn, type Values } from './values';

export const FORMAT = 'limitlens';

/** A larger file is not read at all; a full one stays below 5 million characters. */
export const MAX_FILE = 20_000_000;

export type Envelope = Values & {
  format: typeof FORMAT;
  version: number;
  /** The instant it was written, in UTC. */
  savedAt: string;
};

/** The text of such a file. */
export function writeEnvelope(values: Values, savedAt: string): string {
  const envelope: Envelope = { format: FORMAT, version: VERSION, savedAt, ...valuesIn(values) };
  return JSON.stringify(envelope, null, 1);
}
