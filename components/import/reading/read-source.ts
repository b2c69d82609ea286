// One file or text, read beside the page. A PDF gives its text first, by pdf.js in its own worker;
// everything else is read by ours. No reader is loaded before this is called.

import type { ColumnMapping } from '@/lib/import';
import type { Progress, Read } from './read';
import type { Desk } from './worker-desk';

export type Source = {
  name: string;
  content: File | string;
  password?: string;
  mapping?: ColumnMapping;
};

type Watch = { signal: AbortSignal; onProgress: (progress: Progress) => void };
/** Where it is read, and the key by which its rows are kept. */
type Place = { desk: Desk; key: number };

const PDF_MARK = '%PDF-';
const HEAD_BYTES = 1024;
/** Where this site serves pdf.js's worker and character maps. */
const PDF_ASSETS = '/pdf';

async function isPdf(file: File): Promise<boolean> {
  const head = await file.slice(0, HEAD_BYTES).arrayBuffer();
  return new TextDecoder('latin1').decode(head).includes(PDF_MARK);
}

async function readPdf(file: File, password: string | undefined, desk: Desk, watch: Watch) {
  const { MAX_PDF_BYTES, readPdfText } = await import('@/lib/import');
  if (file.size > MAX_PDF_BYTES) return problem('tooLarge');
  const pdf = await readPdfText(new Uint8Array(await file.arrayBuffer()), {
    assets: PDF_ASSETS,
    signal: watch.signal,
    onProgress: (done, total) => watch.onProgress({ done, total, unit: 'pages' }),
    ...(password === undefined ? {} : { password }),
  });
  switch (pdf.kind) {
    case 'text':
      return desk.ask({ kind: 'text', text: pdf.text }, watch);
    case 'locked':
    case 'wrongPassword':
      return { kind: 'locked', wrong: pdf.kind === 'wrongPassword' } as const;
    case 'cancelled':
      return null;
    default:
      return problem(pdf.kind);
  }
}

const problem = (code: Extract<Read, { kind: 'problem' }>['code']): Read => ({
  kind: 'problem',
  code,
});

async function read(
  { content, password, mapping }: Source,
  { desk, key }: Place,
  watch: Watch,
): Promise<Read | null> {
  try {
    if (typeof content === 'string') return await desk.ask({ kind: 'text', text: content }, watch);
    const isReport = mapping === undefined && (await isPdf(content));
    if (isReport) return await readPdf(content, password, desk, watch);
  } catch {
    return problem('UNREADABLE_FILE');
  }
  return desk
    .ask({ kind: 'file', key, file: content, mapping: mapping ?? null }, watch)
    .catch(() => problem('NO_WORKER'));
}

/** What a source is; `null` at once where its reading is stopped. Never rejects. */
export function readSource(source: Source, place: Place, watch: Watch): Promise<Read | null> {
  const { signal } = watch;
  const stopped = new Promise<null>((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true }),
  );
  return signal.aborted
    ? Promise.resolve(null)
    : Promise.race([read(source, place, watch), stopped]);
}
