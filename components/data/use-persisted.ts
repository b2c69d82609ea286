import { useEffect, useState } from 'react';
import { isPersisted } from '@/lib/storage/persist';

/** Whether the browser has agreed to keep what lies here when room runs short. */
export function usePersisted(): boolean {
  const [agreed, setAgreed] = useState(false);
  useEffect(() => {
    let gone = false;
    void isPersisted(navigator.storage).then((answer) => !gone && setAgreed(answer));
    return () => void (gone = true);
  }, []);
  return agreed;
}
