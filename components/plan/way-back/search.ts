// What a search for the way back is asked, and the worker that it runs in.

import type { Policy, Profile, RestoreOptions, Target } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

export type Asked = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  target: Target;
  options: RestoreOptions;
};

export const startSearch = () =>
  new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
