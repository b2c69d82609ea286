'use client';

import { useSyncExternalStore } from 'react';

function whenMoved(moved: () => void) {
  window.addEventListener('hashchange', moved);
  window.addEventListener('popstate', moved);
  return () => {
    window.removeEventListener('hashchange', moved);
    window.removeEventListener('popstate', moved);
  };
}

/** What stands behind the # of the address: a place on the page, never a figure. '' when nothing. */
export const useHash = (): string =>
  useSyncExternalStore(
    whenMoved,
    () => location.hash.slice(1),
    () => '',
  );
