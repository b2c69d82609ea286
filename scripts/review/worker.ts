// A worker thread of the filter: batches in, records out, one after the other.

import { parentPort, workerData } from 'node:worker_threads';
import type { Batch } from './batches';
import type { ReviewOptions } from './options';
import { reviewBatch } from './review-batch';

parentPort?.on('message', (batch: Batch) => {
  const records = reviewBatch(batch, workerData as ReviewOptions);
  parentPort?.postMessage(records, [records.buffer as ArrayBuffer]);
});
