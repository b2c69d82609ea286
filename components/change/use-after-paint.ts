import { useEffect, useState } from 'react';

/** After this long it is worked out even on a busy page. */
const LATEST = 1500;
const SOON = 50;

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, SOON);
  return () => clearTimeout(id);
}

/**
 * What takes a while, worked out when the page is idle; `null` until then. For a new `input` the
 * last answer stays until the next one is there, so that nothing on the page moves meanwhile.
 */
export function useAfterPaint<Input, Answer>(
  input: Input | null,
  work: (input: Input) => Answer,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (input === null) return undefined;
    return whenIdle(() => setAnswer(work(input)));
  }, [input, work]);
  return answer;
}
