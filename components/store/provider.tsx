'use client';

import { Fragment, useEffect, type ReactNode } from 'react';
import { session } from './current';
import { useStoreValue } from './use-store';

function whileOpen() {
  const stop = session.start();
  const turn = () =>
    void (document.visibilityState === 'hidden' ? session.flush() : session.lookElsewhere());
  document.addEventListener('visibilitychange', turn);
  window.addEventListener('pagehide', session.leave);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    window.removeEventListener('pagehide', session.leave);
    stop();
  };
}

/** Reads what the device keeps once the page runs, and draws anew when another tab's takes its place. */
export function StoreProvider({ children }: { children: ReactNode }) {
  const generation = useStoreValue((state) => state.generation);
  useEffect(whileOpen, []);
  return <Fragment key={generation}>{children}</Fragment>;
}
