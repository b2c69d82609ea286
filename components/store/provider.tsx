'use client';

import { Fragment, useEffect, type ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';
import { session } from './current';
import { StoreNotice } from './notice';
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

/** Reads what the device keeps once the page runs, and says where something cannot be kept. */
export function StoreProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const generation = useStoreValue((state) => state.generation);
  useEffect(whileOpen, []);
  return (
    <>
      <Fragment key={generation}>{children}</Fragment>
      <StoreNotice locale={locale} />
    </>
  );
}
