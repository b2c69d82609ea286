import type { Job } from '@/components/work/use-beside';
import { tellChange, type Asked, type Told } from './tell-change';

/** A change told beside the page. */
export const changeJob: Job<Asked, Told> = {
  start: () => new Worker(new URL('./change.worker.ts', import.meta.url), { type: 'module' }),
  work: tellChange,
};
