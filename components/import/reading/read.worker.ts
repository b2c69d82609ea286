// Reads files and texts off the main thread, and keeps the rows of bills: the page asks for their
// figures, and for the rows behind one. Whatever is asked can be stopped.

import { printableTexts } from '@/lib/format/printable';
import { MAX_LEDGER_ROWS, openLedger, readCreditReport } from '@/lib/import';
import type { Answers, Asked, FromWorker, Progress, Read, ToWorker } from './read';
import { ofReport, readFile, readNamed } from './read-file';

type Watch = { signal: AbortSignal; onProgress: (progress: Progress) => void };

const ledger = openLedger();
const running = new Map<number, AbortController>();

const tell = (told: FromWorker) => postMessage(told);

async function ofFile(
  { key, file, mapping }: Extract<Asked, { kind: 'file' }>,
  watch: Watch,
): Promise<Read | null> {
  ledger.drop(key);
  const onRows = (rows: Parameters<typeof ledger.add>[2]) => {
    ledger.add(key, file.name, rows);
    return ledger.size() <= MAX_LEDGER_ROWS;
  };
  const sink = { ...watch, onRows };
  const read = await (mapping ? readNamed(file, mapping, sink) : readFile(file, sink));
  if (read.kind === 'bill' && !watch.signal.aborted) ledger.close(key, read.bill.heading);
  else ledger.drop(key);
  return watch.signal.aborted ? null : printableTexts(read);
}

function answer(
  asked: Asked,
  watch: Watch,
): Promise<Answers[keyof Answers]> | Answers[keyof Answers] {
  switch (asked.kind) {
    case 'text':
      return printableTexts(ofReport(readCreditReport(asked.text)));
    case 'file':
      return ofFile(asked, watch);
    case 'drop':
      ledger.drop(asked.key);
      return null;
    case 'figures':
      return ledger.figures(asked.choices, asked.asOf, {
        signal: watch.signal,
        onProgress: (done, total) => watch.onProgress({ done, total, unit: 'rows' }),
      });
    case 'rows':
      return ledger.rows(asked.figure, asked.held, asked.upTo);
  }
}

const unreadable = (): Read => ({ kind: 'problem', code: 'UNREADABLE_FILE' });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  const { turn } = data;
  if ('stop' in data) return running.get(turn)?.abort();
  const stop = new AbortController();
  running.set(turn, stop);
  const onProgress = (progress: Progress) => tell({ turn, progress });
  void Promise.resolve(data.asked)
    .then((asked) => answer(asked, { signal: stop.signal, onProgress }))
    .catch(unreadable)
    .then((found) => {
      running.delete(turn);
      tell({ turn, answer: found });
    });
});
