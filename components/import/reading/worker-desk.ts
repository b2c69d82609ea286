// Asks the worker and waits for its answers. It starts with the first question, and one that failed
// is started anew with the next.

import type { Answers, Asked, FromWorker, Progress, ToWorker } from './read';

type Watch = { signal?: AbortSignal; onProgress?: (progress: Progress) => void };
type Waiting = Pick<Watch, 'onProgress'> & {
  resolve: (answer: Answers[keyof Answers]) => void;
  reject: (why: Error) => void;
};

export type Desk = {
  /** `null` at once where it is stopped; rejects where the worker failed. */
  ask: <Kind extends Asked['kind']>(
    asked: Extract<Asked, { kind: Kind }>,
    watch?: Watch,
  ) => Promise<Answers[Kind] | null>;
  /** Forgets the rows of a file, if the worker has begun. */
  drop: (key: number) => void;
  end: () => void;
};

export function openDesk(): Desk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let turns = 0;

  function fail() {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('the worker failed'));
    waiting.clear();
  }
  function start(): Worker {
    const started = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const waits = waiting.get(data.turn);
      if ('progress' in data) return waits?.onProgress?.(data.progress);
      waiting.delete(data.turn);
      waits?.resolve(data.answer);
    };
    started.onerror = fail;
    return started;
  }

  return {
    ask: (asked, { signal, onProgress } = {}) => {
      if (signal?.aborted) return Promise.resolve(null);
      const turn = (turns += 1);
      const send = (message: ToWorker) => (worker ??= start()).postMessage(message);
      return new Promise((resolve, reject) => {
        const done = resolve as Waiting['resolve'];
        waiting.set(turn, { resolve: done, reject, ...(onProgress && { onProgress }) });
        signal?.addEventListener('abort', () => {
          if (!waiting.delete(turn)) return;
          send({ turn, stop: true });
          resolve(null);
        });
        send({ turn, asked });
      });
    },
    drop: (key) =>
      worker?.postMessage({ turn: 0, asked: { kind: 'drop', key } } satisfies ToWorker),
    end: () => {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}
