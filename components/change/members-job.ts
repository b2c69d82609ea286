import type { MemberShare } from '@/lib/review';
import type { Job } from '@/components/work/use-beside';
import { tellMembers, type Opened } from './tell-members';

/** A share opened beside the page. */
export const membersJob: Job<Opened, MemberShare[]> = {
  start: () => new Worker(new URL('./members.worker.ts', import.meta.url), { type: 'module' }),
  work: tellMembers,
};
