import { useCallback, useState } from 'react';
import { useStore } from '@/components/store/use-store';
import type { KeptScenario } from '@/lib/storage/kept-plan';

type Items = readonly KeptScenario[];

const NONE: Items = [];

/** Changes the list; it stays the same function while the list does. */
export type ChangeScenarios = (next: (items: Items) => KeptScenario[]) => void;

/** The scenarios kept: on the device for the borrower's own figures, on this page for a sample. */
export function useScenarios(own: boolean): [Items, ChangeScenarios] {
  const { scenarios, saveScenarios } = useStore();
  const [tried, setTried] = useState(NONE);
  const kept = scenarios?.items ?? NONE;
  const change = useCallback<ChangeScenarios>(
    (next) => (own ? void saveScenarios({ version: 1, items: next(kept) }) : setTried(next)),
    [own, kept, saveScenarios],
  );
  return [own ? kept : tried, change];
}
