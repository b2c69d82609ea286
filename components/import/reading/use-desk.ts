'use client';

import { useEffect, useState } from 'react';
import { openDesk, type Desk } from './worker-desk';

/** The worker of this page, which ends with it. */
export function useDesk(): Desk {
  const [desk] = useState(openDesk);
  useEffect(() => desk.end, [desk]);
  return desk;
}
