// Worker threads that review batches, each its own in the order given.

import { Worker } from 'node:worker_threads';
import type { Batch } from './batches';
import type { ReviewOptions } from './options';

const WORKER = new URL('./worker.mjs', import.meta.url);

type Waiting = { resolve: (records: Uint8Array) => void; reject: (error: Error) => void };
type Seat = { worker: Worker; waiting: Waiting[] };

type Pool = {
  review: (batch: Batch) => Promise<Uint8Array>;
  close: () => Promise<void>;
};

function seatOf(options: ReviewOptions): Seat {
  const worker = new Worker(WORKER, { workerData: options });
  const waiting: Waiting[] = [];
  worker.on('message', (records: Uint8Array) => waiting.shift()?.resolve(records));
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return { worker, waiting };
}

/** A pool of so many threads; a batch goes to the one with the least to do. */
export function poolOf(threads: number, options: ReviewOptions): Pool {
  const seats = Array.from({ length: threads }, () => seatOf(options));
  return {
    review: (batch) =>
      new Promise((resolve, reject) => {
        const [seat] = [...seats].sort((a, b) => a.waiting.length - b.waiting.length);
        if (!seat) throw new RangeError('a pool has at least one thread');
        seat.waiting.push({ resolve, reject });
        seat.worker.postMessage(batch);
      }),
    close: async () => {
      await Promise.all(seats.map(({ worker }) => worker.terminate()));
    },
  };
}
