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

/** Whether the device has been read, and what the reader entered before that. */
const phaseOf = (state: StoreState) => (state === LOADING ? 'empty' : state.status);

/**
 * One thing from the store, for a component that should not draw again when the rest changes.
 * `select` returns a field of the state or something primitive, never a new object. That the store
 * has been read is taken in when there is time: a whole page is drawn then, which would hold up
 * what the reader does meanwhile. What is entered is taken in at once, before that and after.
 */
export function useStoreValue<T>(select: (state: StoreState) => T): T {
  const kept = useKept(select);
  const phase = useKept(phaseOf);
  const taken = useDeferredValue(phase);
  return phase === 'ready' && taken === 'empty' ? select(LOADING) : kept;
}

const whole = (state: StoreState) => state;

/** Everything that is kept, and what may be done with it. Until `status` is 'ready', all is null. */
export const useStore = () => ({ ...useStoreValue(whole), ...session.actions });
