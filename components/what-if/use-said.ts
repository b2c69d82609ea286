import { useEffect, useState } from 'react';

/** How long the levers rest before the answer is read out, in milliseconds. */
const REST = 700;

/** A sentence for whoever listens: nothing at first, then the last one once it stays the same. */
export function useSaid(sentence: string): string {
  const [said, setSaid] = useState<{ first: string; now: string }>({ first: sentence, now: '' });
  useEffect(() => {
    const timer = setTimeout(
      () =>
        setSaid(({ first, now }) =>
          now === '' && sentence === first ? { first, now } : { first, now: sentence },
        ),
      REST,
    );
    return () => clearTimeout(timer);
  }, [sentence]);
  return said.now;
}
