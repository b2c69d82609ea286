// Time of one call: the quickest of many short batches, since other work on the machine only adds.

const WARM_UP_MS = 300;
const BATCHES = 60;
const BATCH_MS = 10;

/** Calls for at least so long; returns nanoseconds a call. */
function batch(call: () => unknown, milliseconds: number): number {
  const from = performance.now();
  let calls = 0;
  let passed = 0;
  do {
    call();
    calls += 1;
    passed = performance.now() - from;
  } while (passed < milliseconds);
  return (passed * 1e6) / calls;
}

/** Nanoseconds of one call. */
export function nanosecondsOf(call: () => unknown): number {
  batch(call, WARM_UP_MS);
  return Math.min(...Array.from({ length: BATCHES }, () => batch(call, BATCH_MS)));
}
