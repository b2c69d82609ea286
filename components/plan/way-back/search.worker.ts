// Runs one search off the main thread, so that the page stays free and can stop it.

import { restoreLimit } from '@/lib/review';
import type { Asked } from './search';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { profile, policy, asOf, target, options } = data;
  postMessage(restoreLimit(profile, policy, asOf, target, options));
});
