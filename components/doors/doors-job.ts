import type { Job } from '@/components/work/use-beside';
import { workOut, type Asked, type Doors } from './work-out';

/** The doors worked out beside the page. */
export const doorsJob: Job<Asked, Doors> = {
  start: () => new Worker(new URL('./doors.worker.ts', import.meta.url), { type: 'module' }),
  work: workOut,
};
