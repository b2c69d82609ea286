// What a search for the way back is asked, and how its worker answers.

import type { Policy, Profile, Restoration, RestoreOptions, Target } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

export type Asked = {
  profile: Profile;
  policy: Policy;
  asOf: IsoDate;
  target: Target;
  options: RestoreOptions;
};

type Answered = (restoration: Restoration | null) => void;

/** Searches beside the page; `null` where it could not. The returned function stops it. */
export function search(asked: Asked, answer: Answered): () => void {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Restoration>) => {
    worker.terminate();
    answer(data);
  };
  worker.onerror = () => {
    worker.terminate();
    answer(null);
  };
  worker.postMessage(asked);
  return () => worker.terminate();
}
