'use client';

import { useEffect, useState } from 'react';
import { keepSite, whenQuiet, workersHere } from './registration';

/** Keeps the site on this device; the version that waits to take over, once there is one. */
export function useNewVersion(): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    const workers = workersHere();
    return workers ? whenQuiet(() => void keepSite(workers, setWaiting)) : undefined;
  }, []);
  return waiting;
}
