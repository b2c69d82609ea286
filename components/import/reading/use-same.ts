'use client';

import { useState } from 'react';

/** The list as it was, while its entries are the same: how far a reading is changes nothing else. */
export function useSame<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const same = kept.length === list.length && kept.every((entry, index) => entry === list[index]);
  if (!same) keep(list);
  return same ? kept : list;
}
