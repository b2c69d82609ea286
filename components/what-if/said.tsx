import { useEffect, useState } from 'react';

/** How long the levers rest before the answer is read out, in milliseconds. */
const REST = 700;

/** The answer for whoever listens: nothing at first, then each one that stays the same a while. */
export function Said({ sentence }: { sentence: string }) {
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
  return (
    <p aria-live="polite" className="sr-only">
      {said.now}
    </p>
  );
}
