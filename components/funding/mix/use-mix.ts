import { useEffect, useState } from 'react';
import type { FundingMix, MixInput } from '@/lib/funding';

export type MixSearch =
  { status: 'idle' | 'working' | 'failed' } | { status: 'done'; mix: FundingMix };

type Answer = { asked: MixInput; mix: FundingMix | null };

/** The mix for what is asked, looked for beside the page; `null` asks nothing and stops. */
export function useMix(asked: MixInput | null): MixSearch {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    const worker = new Worker(new URL('./mix.worker.ts', import.meta.url), { type: 'module' });
    const finish = (mix: FundingMix | null) => {
      worker.terminate();
      setAnswer({ asked, mix });
    };
    worker.onmessage = ({ data }: MessageEvent<FundingMix>) => finish(data);
    worker.onerror = () => finish(null);
    worker.postMessage(asked);
    return () => worker.terminate();
  }, [asked]);
  if (asked === null) return { status: 'idle' };
  if (answer?.asked !== asked) return { status: 'working' };
  return answer.mix === null ? { status: 'failed' } : { status: 'done', mix: answer.mix };
}
