// Reads a backup off the main thread: a large one takes seconds to judge.

import type { Told } from '@/components/work/ask-with-progress';
import { readEnvelope } from '@/lib/storage/read-envelope';
import { readAsked, type Asked, type Progress } from './read-asked';
import { refused, type SourceRead } from './read-source';

const tell = (told: Told<Progress, SourceRead>) => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const readFile = async (text: string) =>
    readEnvelope(text, data.asOf, (done, total) => tell({ progress: { done, total } }));
  void readAsked(data, readFile)
    .catch(() => refused('UNREADABLE_FILE'))
    .then((answer) => tell({ answer }));
});
