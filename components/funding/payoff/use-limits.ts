import { useMemo } from 'react';
import type { Owner } from '../owner';
import { useWorker, type Work } from '@/components/work/use-worker';
import type { PayoffLimits } from '@/lib/review';
import { startLimits, type LimitsAsked } from './limits';
import type { PayoffAsked } from './read-payoff';

/** The limits along the orders asked for, looked for beside the page; idle without a profile. */
export function useLimits(owner: Owner | null, asked: PayoffAsked | null): Work<PayoffLimits> {
  const limitsAsked = useMemo((): LimitsAsked | null => {
    if (owner === null || asked === null) return null;
    const { profile, policy, review } = owner;
    const { asOf, ...options } = asked.options;
    const { stance } = review;
    return {
      ask: { profile, policy, asOf, stance, debts: asked.debts, options },
      orders: asked.orders,
    };
  }, [owner, asked]);
  return useWorker<LimitsAsked, PayoffLimits>(limitsAsked, startLimits);
}
