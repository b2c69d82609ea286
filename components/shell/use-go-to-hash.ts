'use client';

import { useEffect } from 'react';

/**
 * Goes to the place that the address names once the page `stands`: the browser looked for it before
 * the figures were read. Whoever is on the way down already stays there.
 */
export function useGoToHash(stands: boolean) {
  useEffect(() => {
    if (!stands || window.scrollY > 0 || location.hash === '') return;
    document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
  }, [stands]);
}
