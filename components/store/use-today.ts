'use client';

import { useDeferredValue, useSyncExternalStore } from 'react';
import type { IsoDate } from '@/lib/units/calendar';
import { localDay, now } from './clock';

function whenLookedAt(changed: () => void) {
  document.addEventListener('visibilitychange', changed);
  window.addEventListener('pageshow', changed);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    window.removeEventListener('pageshow', changed);
  };
}

/**
 * The borrower's calendar day, for `asOf`; `null` until the page runs in a browser. It moves on
 * when the page is looked at again on another day, and is taken in when there is time: whole pages
 * hang on it.
 */
export const useToday = (): IsoDate | null =>
  useDeferredValue(
    useSyncExternalStore(
      whenLookedAt,
      () => localDay(now()),
      () => null,
    ),
  );
