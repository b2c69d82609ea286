import type { Job } from '@/components/work/use-beside';
import type { Projection } from '@/lib/review';
import { workOut, type Asked } from './work-out';

/** The months ahead worked out beside the page. */
export const aheadJob: Job<Asked, Projection> = {
  start: () => new Worker(new URL('./ahead.worker.ts', import.meta.url), { type: 'module' }),
  work: workOut,
};
