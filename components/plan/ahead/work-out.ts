// The months ahead of one borrower with these tasks. Pure.

import { projectionOf, type Projection, type Task } from '@/lib/review';
import type { Situated } from '../stages';

export type Asked = { situated: Situated; tasks: readonly Task[] };

export function workOut({ situated, tasks }: Asked): Projection {
  const { profile, policy, asOf, stance, cashFloor } = situated;
  const options = { stance, ...(cashFloor !== null && { cashFloor }) };
  return projectionOf(profile, policy, asOf, tasks, options);
}
