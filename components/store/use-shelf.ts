'use client';

import { useEffect } from 'react';
import { session } from './current';
import type { Shelf } from './state';
import { useStoreValue } from './use-store';

/** The kept reviews, read once a page asks for them; `null` until they are there. */
export function useShelf(): Shelf | null {
  useEffect(() => void session.actions.openShelf(), []);
  return useStoreValue((state) => state.shelf);
}
