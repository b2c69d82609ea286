import type { Situated } from '@/components/plan/stages';
import type { Job } from '@/components/work/use-beside';
import type { DatedTask } from '@/lib/review';
import { propose } from './propose';

/** The least way back looked for beside the page. */
export const proposeJob: Job<Situated, DatedTask[]> = {
  start: () => new Worker(new URL('./propose.worker.ts', import.meta.url), { type: 'module' }),
  work: propose,
};
