// Looks for the order that brings the limit back off the main thread: it is thousands of reviews.

import { payoffLimits } from '@/lib/review';
import type { LimitsAsked } from './limits';

addEventListener('message', ({ data }: MessageEvent<LimitsAsked>) => {
  postMessage(payoffLimits(data.ask, data.orders));
});
