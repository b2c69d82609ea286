import type { Shared } from '@/components/change/tell-change';
import type { Job } from '@/components/work/use-beside';
import { tellCompared, type Asked } from './tell-compared';

/** The split between two kept reviews, worked out beside the page. */
export const compareJob: Job<Asked, Shared> = {
  start: () => new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' }),
  work: tellCompared,
};
