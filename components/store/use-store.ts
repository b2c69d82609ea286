'use client';

import { useSyncExternalStore } from 'react';
import { session } from './current';
import { LOADING, type StoreState } from './state';

/**
 * One thing from the store, for a component that should not draw again when the rest changes.
 * `select` returns a field of the state or something primitive, never a new object.
 */
export const useStoreValue = <T>(select: (state: StoreState) => T): T =>
  useSyncExternalStore(
    session.subscribe,
    () => select(session.get()),
    () => select(LOADING),
  );

const whole = (state: StoreState) => state;

/** Everything that is kept, and what may be done with it. Until `status` is 'ready', all is null. */
export const useStore = () => ({ ...useStoreValue(whole), ...session.actions });
