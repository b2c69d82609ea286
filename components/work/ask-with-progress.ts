/** What a worker says while it works, and at the end. */
export type Told<Progress, Answer> = { progress: Progress } | { answer: Answer };

export type Watch<Progress> = { signal: AbortSignal; onProgress: (progress: Progress) => void };

/**
 * Asks a worker that tells how far it is, and ends it with its answer or once it is stopped: then
 * `null`. Rejects where no worker can run.
 */
export function askWithProgress<Input, Progress, Answer>(
  start: () => Worker,
  input: Input,
  { signal, onProgress }: Watch<Progress>,
): Promise<Answer | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const worker = start();
    const end = (answer: Answer | null) => {
      worker.terminate();
      resolve(answer);
    };
    signal.addEventListener('abort', () => end(null), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Told<Progress, Answer>>) => {
      if ('answer' in data) end(data.answer);
      else onProgress(data.progress);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('no worker'));
    };
    worker.postMessage(input);
  });
}
