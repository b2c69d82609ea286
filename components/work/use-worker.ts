import { useEffect, useState } from 'react';
import { askWorker } from './ask-worker';

export type Work<Answer> =
  { status: 'idle' | 'working' | 'failed' } | { status: 'done'; answer: Answer };

/**
 * What a worker makes of `asked`, and how far it is; `null` asks nothing and stops. An answer to
 * anything else is never shown. `start` stays the same from one drawing to the next.
 */
export function useWorker<Input, Answer>(asked: Input | null, start: () => Worker): Work<Answer> {
  const [heard, setHeard] = useState<{ asked: Input; work: Work<Answer> } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    return askWorker<Input, Answer>(
      start,
      asked,
      (answer) => setHeard({ asked, work: { status: 'done', answer } }),
      () => setHeard({ asked, work: { status: 'failed' } }),
    );
  }, [asked, start]);
  if (asked === null) return { status: 'idle' };
  return heard?.asked === asked ? heard.work : { status: 'working' };
}
