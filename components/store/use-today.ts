'use client';

import { useSyncExternalStore } from 'react';
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
 * when the page is looked at again on another day.
 */
export const useToday = (): IsoDate | null =>
  useSyncExternalStore(
    whenLookedAt,
    () => localDay(now()),
    () => null,
  );
