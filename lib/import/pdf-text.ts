// The text of a PDF, line by line in reading order, by pdf.js in its own worker. The library is
// loaded when a PDF is opened and not before; its worker and character maps come from this site.

import { linesOf, type Piece } from './pdf-lines';

export type PdfText =
  | { kind: 'text'; text: string; pages: number }
  /** Needs a password; the one given is wrong; no text in it; not a PDF that can be read. */
  | { kind: 'locked' | 'wrongPassword' | 'scan' | 'broken' }
  | { kind: 'tooLarge' | 'cancelled' };

export type PdfOptions = {
  password?: string;
  /** Pages read so far, and of how many. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** The folder with `pdf.worker.min.mjs` and `cmaps/`; left out where files are at hand (Node). */
  assets?: string;
};

/** A report of 100 pages is far below 5 MB. */
export const MAX_PDF_BYTES = 50_000_000;
const MAX_PAGES = 1000;
const MAX_WORKERS = 4;
const PAGES_A_WORKER = 8;
/** With fewer characters than this in all, its pages are pictures. */
const MIN_CHARACTERS = 20;

const load = () => import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfJs = Awaited<ReturnType<typeof load>>;
type Task = ReturnType<PdfJs['getDocument']>;

/** pdf.js asks for a password with 1, and says with 2 that it was wrong. */
const WRONG_PASSWORD = 2;

function failureOf(error: unknown): Exclude<PdfText, { kind: 'text' }> {
  if (!(error instanceof Error) || error.name !== 'PasswordException') return { kind: 'broken' };
  const wrong = 'code' in error && error.code === WRONG_PASSWORD;
  return { kind: wrong ? 'wrongPassword' : 'locked' };
}

/** A worker reads its pages one after another, so a long file is shared out among several. */
function workersFor(pages: number, { assets }: PdfOptions): number {
  if (assets === undefined) return 1;
  const cores = globalThis.navigator?.hardwareConcurrency ?? 1;
  return Math.max(1, Math.min(MAX_WORKERS, cores, Math.floor(pages / PAGES_A_WORKER)));
}

async function readPages(open: () => Task, options: PdfOptions): Promise<PdfText> {
  const document = await open().promise;
  const total = document.numPages;
  if (total > MAX_PAGES) return { kind: 'tooLarge' };
  const pages: string[][] = [];
  let next = 1;
  let done = 0;
  const readWith = async (own: typeof document) => {
    while (next <= total && !options.signal?.aborted) {
      const number = next++;
      const page = await own.getPage(number);
      const { items } = await page.getTextContent();
      pages[number - 1] = linesOf(
        items.filter((item): item is typeof item & Piece => 'str' in item),
      );
      page.cleanup();
      options.onProgress?.(++done, total);
    }
  };
  const others = Array.from({ length: workersFor(total, options) - 1 }, open);
  await Promise.all([
    readWith(document),
    ...others.map(async (task) => readWith(await task.promise)),
  ]);
  if (options.signal?.aborted) return { kind: 'cancelled' };
  const text = pages.flat().join('\n');
  return text.replace(/\s/g, '').length < MIN_CHARACTERS
    ? { kind: 'scan' }
    : { kind: 'text', text, pages: total };
}

/**
 * The text of a PDF, or why there is none. Never rejects. The bytes are copied, so that the caller
 * may ask again with a password.
 */
export async function readPdfText(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfText> {
  const { password, signal, assets } = options;
  if (bytes.length > MAX_PDF_BYTES) return { kind: 'tooLarge' };
  const tasks: Task[] = [];
  const stop = () => tasks.forEach((task) => void task.destroy());
  try {
    const pdfjs = await load();
    if (signal?.aborted) return { kind: 'cancelled' };
    if (assets !== undefined) pdfjs.GlobalWorkerOptions.workerSrc = `${assets}/pdf.worker.min.mjs`;
    const open = () => {
      const task = pdfjs.getDocument({
        data: bytes.slice(),
        ...(password === undefined ? {} : { password }),
        ...(assets === undefined ? {} : { cMapUrl: `${assets}/cmaps/`, cMapPacked: true }),
        // The content-security policy forbids both, and text needs neither.
        isEvalSupported: false,
        useWasm: false,
        disableFontFace: true,
        useSystemFonts: false,
        verbosity: pdfjs.VerbosityLevel.ERRORS,
      });
      tasks.push(task);
      return task;
    };
    signal?.addEventListener('abort', stop, { once: true });
    return await readPages(open, options);
  } catch (error) {
    return signal?.aborted ? { kind: 'cancelled' } : failureOf(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all(tasks.map((task) => task.destroy()));
  }
}
