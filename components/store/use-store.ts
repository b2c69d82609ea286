'use client';

import { useDeferredValue, useSyncExternalStore } from 'react';
import { session } from './current';
import { LOADING, type StoreState } from './state';

const useKept = <T>(select: (state: StoreState) => T): T =>
  useSyncExternalStore(
    session.subscribe,
    () => select(session.get()),
    () => select(LOADING),
  );

const isRead = (state: StoreState) => state.status !== LOADING.status;

/**
 * One thing from the store, for a component that should not draw again when the rest changes.
 * `select` returns a field of the state or something primitive, never a new object. That the store
 * has been read is taken in when there is time: a whole page is drawn then, which would hold up
 * what the reader does meanwhile. All later changes are taken in at once.
 */
export function useStoreValue<T>(select: (state: StoreState) => T): T {
  const kept = useKept(select);
  return useDeferredValue(useKept(isRead)) ? kept : select(LOADING);
}

const whole = (state: StoreState) => state;

/** Everything that is kept, and what may be done with it. Until `status` is 'ready', all is null. */
export const useStore = () => ({ ...useStoreValue(whole), ...session.actions });
