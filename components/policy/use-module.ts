import { useEffect, useState } from 'react';

/**
 * What is fetched once the page stands, and only if it is wanted; `null` until it is there, and
 * where the network fails. `load` is one function, not a new one each time.
 */
export function useModule<T>(load: () => Promise<T>, wanted = true): T | null {
  const [found, setFound] = useState<{ module: T } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void load()
      .then((module) => !left && setFound({ module }))
      .catch(() => undefined); // the rules stand without it
    return () => void (left = true);
  }, [load, wanted]);
  return found?.module ?? null;
}
