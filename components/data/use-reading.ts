'use client';

import { useEffect, useRef, useState } from 'react';
import { askWithProgress, type Watch } from '@/components/work/ask-with-progress';
import { readAsked, type Asked, type Progress } from './read-asked';
import type { SourceRead } from './read-source';

const start = () => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });

async function readHere(asked: Asked): Promise<SourceRead> {
  const { readEnvelope } = await import('@/lib/storage/read-envelope');
  return readAsked(asked, async (text) => readEnvelope(text, asked.asOf));
}

/** Beside the page, or on it where no worker can run; `null` where it was stopped. */
const readBeside = (asked: Asked, watch: Watch<Progress>) =>
  askWithProgress<Asked, Progress, SourceRead>(start, asked, watch).catch(() => readHere(asked));

/** Reads one backup at a time, says how far it is, and stops when asked or when the page goes. */
export function useReading() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const stop = () => stopper.current?.abort();
  const read = (asked: Asked): Promise<SourceRead | null> => {
    stop();
    setProgress(null);
    const { signal } = (stopper.current = new AbortController());
    return readBeside(asked, { signal, onProgress: setProgress });
  };
  return { read, stop, progress };
}
