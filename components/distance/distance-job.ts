import type { Job } from '@/components/work/use-beside';
import { workOut, type Asked, type WorkedOut } from './work-out';

/** Distances and coming days worked out beside the page. */
export const distanceJob: Job<Asked, WorkedOut> = {
  start: () => new Worker(new URL('./distance.worker.ts', import.meta.url), { type: 'module' }),
  work: workOut,
};
