import { useEffect, useState } from 'react';
import { askWorker } from './ask-worker';

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

/** Something worked out in two places alike: in a worker, and here where no worker can run. */
export type Job<Input, Answer> = { start: () => Worker; work: (input: Input) => Answer };

/** Works beside the page and answers once; the returned function stops it. */
function begin<Input, Answer>(
  { start, work }: Job<Input, Answer>,
  input: Input,
  answer: (answer: Answer) => void,
): () => void {
  let stopHere = () => {};
  const stop = askWorker(start, input, answer, () => {
    stopHere = whenIdle(() => answer(work(input)));
  });
  return () => {
    stop();
    stopHere();
  };
}

/**
 * What takes longer than a frame, worked out beside the page; `null` until it is there. For a new
 * `input` the last answer stays until the next one is there, so that nothing moves meanwhile, and
 * work that nobody waits for any more is stopped.
 */
export function useBeside<Input, Answer>(
  input: Input | null,
  job: Job<Input, Answer>,
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (input === null) return undefined;
    return begin(job, input, setAnswer);
  }, [input, job]);
  return answer;
}
