'use client';

import { useEffect, useRef } from 'react';

/** The element of a place, or of the nearest part around it. */
function elementAt(place: string): HTMLElement | null {
  const found = document.getElementById(place);
  if (found || !place.includes('.')) return found;
  return elementAt(place.slice(0, place.lastIndexOf('.')));
}

/** Moves the focus to the field that the address names, or to the heading of the step it names. */
export function useArrival(hash: string) {
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    if (arrived.current === hash) return;
    const first = arrived.current === null;
    arrived.current = hash;
    const field = hash === '' ? null : elementAt(hash);
    if (field) {
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    } else if (!first || hash !== '') {
      window.scrollTo({ top: 0, behavior: 'instant' });
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
  }, [hash]);
}
