// What is asked about limits along the orders, and the worker that looks for them.

import type { PayoffOrder } from '@/lib/funding';
import type { PayoffAsk } from '@/lib/review';

export type LimitsAsked = { ask: PayoffAsk; orders: readonly PayoffOrder[] };

export const startLimits = () =>
  new Worker(new URL('./limits.worker.ts', import.meta.url), { type: 'module' });
