import type { EnvelopeFailure, EnvelopeRead } from '@/lib/storage/read-envelope';
import { MAX_FILE, type Envelope } from '@/lib/storage/envelope';
import type { StoreFailure } from '@/lib/storage/failure';
import type { Issue } from '@/lib/review';

/** A backup that was understood, and how many kept reviews in it were not. */
export type Backup = { envelope: Envelope; leftOut: number };

export type RestoreFailure = EnvelopeFailure | 'UNREADABLE_FILE' | 'FULL' | 'NOT_KEPT';
export type Refused = { code: RestoreFailure; issues: readonly Issue[] };

const refused = (code: RestoreFailure) => ({ ok: false as const, refused: { code, issues: [] } });

/** The backup in a chosen file or a pasted text. */
export async function readSource(
  source: File | string,
  readFile: (text: string) => Promise<EnvelopeRead>,
): Promise<{ ok: true; backup: Backup } | { ok: false; refused: Refused }> {
  if (typeof source !== 'string' && source.size > MAX_FILE) return refused('TOO_LARGE');
  let text: string;
  try {
    text = typeof source === 'string' ? source : await source.text();
  } catch {
    return refused('UNREADABLE_FILE'); // moved or deleted since it was chosen
  }
  const read = await readFile(text);
  return read.ok
    ? { ok: true, backup: { envelope: read.envelope, leftOut: read.leftOut } }
    : { ok: false, refused: { code: read.code, issues: read.issues } };
}

/** Why the device did not take a backup that was understood, as its owner can act on it. */
export const failureOfWrite = (code: StoreFailure): RestoreFailure =>
  code === 'FULL' ? 'FULL' : 'NOT_KEPT';
