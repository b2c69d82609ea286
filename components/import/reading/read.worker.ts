// Reads one file or text off the main thread, so that the page stays free and can stop it.

import { printableTexts } from '@/lib/format/printable';
import { readCreditReport } from '@/lib/import';
import type { Answered, Asked, Read } from './read';
import { ofReport, readFile, readNamed } from './read-file';

const answer = (answered: Answered) => postMessage(answered);

function read(asked: Asked): Promise<Read> | Read {
  switch (asked.kind) {
    case 'text':
      return ofReport(readCreditReport(asked.text));
    case 'file':
      return readFile(asked.file, (progress) => answer({ kind: 'progress', progress }));
    case 'columns':
      return readNamed(asked.file, asked.mapping);
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void Promise.resolve(data)
    .then(read)
    .catch((): Read => ({ kind: 'problem', code: 'UNREADABLE_FILE' }))
    .then((found) => answer({ kind: 'read', read: printableTexts(found) }));
});
