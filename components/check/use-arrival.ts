'use client';

import { useEffect, useRef } from 'react';

/** Moves the focus to the field that the address names, or to the heading of the step it names. */
export function useArrival(hash: string) {
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (arrived.current === hash) return;
    const first = arrived.current === null;
    arrived.current = hash;
    const field = hash === '' ? null : document.getElementById(hash);
    if (field) {
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    } else if (!first) {
      window.scrollTo({ top: 0, behavior: 'instant' });
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [hash]);
}
