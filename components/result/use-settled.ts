import { useEffect, useState } from 'react';

/** Whether what comes first is on the screen and the browser has had time to rest since. */
export function useSettled(first: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!first) return undefined;
    const settle = () => setSettled(true);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(settle, 200);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(settle, { timeout: 1500 });
    return () => cancelIdleCallback(handle);
  }, [first]);
  return settled;
}
