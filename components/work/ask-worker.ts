/** Asks a worker once and ends it with its answer; the returned function stops it. */
export function askWorker<Input, Answer>(
  start: () => Worker,
  input: Input,
  answer: (answer: Answer) => void,
  fail: () => void,
): () => void {
  const worker = start();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    worker.terminate();
    answer(data);
  };
  worker.onerror = () => {
    worker.terminate();
    fail();
  };
  worker.postMessage(input);
  return () => worker.terminate();
}
