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

/** What stands behind the # of the address: a step or a field, never a figure. '' when nothing. */
export const useHash = (): string =>
  useSyncExternalStore(
    whenMoved,
    () => location.hash.slice(1),
    () => '',
  );

/** Goes to a step or field of the page, as a link to it would. */
export function goToHash(hash: string) {
  location.hash = hash;
}

/** Goes to a field without a new step for the browser's Back button. */
export function revealField(id: string) {
  if (location.hash === `#${id}`) {
    requestAnimationFrame(() => document.getElementById(id)?.focus());
    return;
  }
  history.replaceState(null, '', `#${id}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
