// What the reader of backups is asked: a file or text as it came, or an encrypted one with its
// passphrase. The same in a worker and, where none can run, on the page.

import type { Sealed } from '@/lib/storage/sealed/unseal';
import type { IsoDate } from '@/lib/units/calendar';
import { openSealed, readSource, type ReadFile, type SourceRead } from './read-source';

export type Asked = { asOf: IsoDate } & (
  { source: File | string } | { sealed: Sealed; passphrase: string }
);

/** So many kept reviews of so many are judged. */
export type Progress = { done: number; total: number };

export const readAsked = (asked: Asked, readFile: ReadFile): Promise<SourceRead> =>
  'source' in asked
    ? readSource(asked.source, readFile)
    : openSealed(asked.sealed, asked.passphrase, readFile);
