import type { EnvelopeFailure, EnvelopeRead } from '@/lib/storage/read-envelope';
import { MAX_FILE, type Envelope } from '@/lib/storage/envelope';
import type { StoreFailure } from '@/lib/storage/failure';
import type { Sealed, SealFailure } from '@/lib/storage/sealed/unseal';
import type { Issue } from '@/lib/review';

/** A backup that was understood, and how many kept reviews in it were not. */
export type Backup = { envelope: Envelope; leftOut: number };

export type RestoreFailure =
  EnvelopeFailure | SealFailure | 'UNREADABLE_FILE' | 'FULL' | 'NOT_KEPT';
export type Refused = { code: RestoreFailure; issues: readonly Issue[] };

type Refusal = { is: 'refused'; refused: Refused };
type Opened = { is: 'backup'; backup: Backup } | Refusal;
/** An encrypted backup is locked: the passphrase is asked for next. */
export type SourceRead = Opened | { is: 'locked'; sealed: Sealed };

export type ReadFile = (text: string) => Promise<EnvelopeRead>;

export const refused = (code: RestoreFailure, issues: readonly Issue[] = []): Refusal => ({
  is: 'refused',
  refused: { code, issues },
});

async function openText(text: string, readFile: ReadFile): Promise<Opened> {
  const read = await readFile(text);
  if (!read.ok) return refused(read.code, read.issues);
  return { is: 'backup', backup: { envelope: read.envelope, leftOut: read.leftOut } };
}

/** The backup in a chosen file or a pasted text. */
export async function readSource(source: File | string, readFile: ReadFile): Promise<SourceRead> {
  if (typeof source !== 'string' && source.size > MAX_FILE) return refused('TOO_LARGE');
  let text: string;
  try {
    text = typeof source === 'string' ? source : await source.text();
  } catch {
    return refused('UNREADABLE_FILE'); // moved or deleted since it was chosen
  }
  const opened = await openText(text, readFile);
  if (opened.is === 'backup' || opened.refused.code !== 'SEALED') return opened;
  const { readSealed } = await import('@/lib/storage/sealed/unseal');
  const read = await readSealed(text);
  return read.ok ? { is: 'locked', sealed: read.sealed } : refused(read.code);
}

/** What an encrypted backup holds, with its passphrase. */
export async function openSealed(
  sealed: Sealed,
  passphrase: string,
  readFile: ReadFile,
): Promise<Opened> {
  const { unseal } = await import('@/lib/storage/sealed/unseal');
  const unsealed = await unseal(sealed, passphrase);
  return unsealed.ok ? openText(unsealed.text, readFile) : refused(unsealed.code);
}

/** Why the device did not take a backup that was understood, as its owner can act on it. */
export const failureOfWrite = (code: StoreFailure): RestoreFailure =>
  code === 'FULL' ? 'FULL' : 'NOT_KEPT';
