// One file or text, read beside the page. A PDF gives its text first, by pdf.js in its own worker;
// everything else is read by ours. No reader is loaded before this is called.

import type { ColumnMapping } from '@/lib/import';
import type { Answered, Asked, Progress, Read } from './read';

export type Source = {
  name: string;
  content: File | string;
  password?: string;
  mapping?: ColumnMapping;
};

type Watch = { signal: AbortSignal; onProgress: (progress: Progress) => void };

const PDF_MARK = '%PDF-';
const HEAD_BYTES = 1024;
/** Where this site serves pdf.js's worker and character maps. */
const PDF_ASSETS = '/pdf';

async function isPdf(file: File): Promise<boolean> {
  const head = await file.slice(0, HEAD_BYTES).arrayBuffer();
  return new TextDecoder('latin1').decode(head).includes(PDF_MARK);
}

/** Asks a worker of its own; `null` where it was stopped. */
function inWorker(asked: Asked, { signal, onProgress }: Watch): Promise<Read | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
    const end = (read: Read | null) => {
      worker.terminate();
      resolve(read);
    };
    signal.addEventListener('abort', () => end(null), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.kind === 'read') end(data.read);
      else onProgress(data.progress);
    };
    worker.onerror = () => end({ kind: 'problem', code: 'NO_WORKER' });
    worker.postMessage(asked);
  });
}

async function readPdf(file: File, password: string | undefined, watch: Watch) {
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
      return inWorker({ kind: 'text', text: pdf.text }, watch);
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

async function read({ content, password, mapping }: Source, watch: Watch): Promise<Read | null> {
  try {
    if (typeof content === 'string') return await inWorker({ kind: 'text', text: content }, watch);
    if (mapping) return await inWorker({ kind: 'columns', file: content, mapping }, watch);
    if (await isPdf(content)) return await readPdf(content, password, watch);
    return await inWorker({ kind: 'file', file: content }, watch);
  } catch {
    return problem('UNREADABLE_FILE');
  }
}

/** What a source is; `null` at once where its reading is stopped. Never rejects. */
export function readSource(source: Source, watch: Watch): Promise<Read | null> {
  const { signal } = watch;
  const stopped = new Promise<null>((resolve) =>
    signal.addEventListener('abort', () => resolve(null), { once: true }),
  );
  return signal.aborted ? Promise.resolve(null) : Promise.race([read(source, watch), stopped]);
}
