// Time of one call: the quickest of many batches, since other work on the machine only adds.

const WARM_UP_MS = 300;
const BATCHES = 300;
const BATCH_MS = 2;
/** Calls that are slow by themselves are not repeated for longer than this. */
const BUDGET_MS = 2000;

/** How many calls a batch takes, from what one costs once it is warm. */
const callsABatch = (calls: number, passed: number) =>
  Math.max(1, Math.round((calls * BATCH_MS) / passed));

/** Nanoseconds of one call. */
export function nanosecondsOf(call: () => unknown): number {
  const started = performance.now();
  let warm = 0;
  do {
    call();
    warm += 1;
  } while (performance.now() - started < WARM_UP_MS);
  const calls = callsABatch(warm, performance.now() - started);
  let quickest = Infinity;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const from = performance.now();
    for (let index = 0; index < calls; index += 1) call();
    quickest = Math.min(quickest, performance.now() - from);
    if (performance.now() - started > BUDGET_MS) break;
  }
  return (quickest * 1e6) / calls;
}

/** The same of a call that has to be waited for, one after the other. */
export async function nanosecondsOfAwaited(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  let warm = 0;
  do {
    await call();
    warm += 1;
  } while (performance.now() - started < WARM_UP_MS);
  const calls = callsABatch(warm, performance.now() - started);
  let quickest = Infinity;
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const from = performance.now();
    for (let index = 0; index < calls; index += 1) await call();
    quickest = Math.min(quickest, performance.now() - from);
    if (performance.now() - started > BUDGET_MS) break;
  }
  return (quickest * 1e6) / calls;
}
