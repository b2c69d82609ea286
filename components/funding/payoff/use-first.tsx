import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';

/** So many debts stand open; someone with hundreds asks for the rest. */
const FIRST = 12;

/** The first of a long list, and the button that shows all of it; `open` shows all of it at once. */
export function useFirst<T>(
  items: readonly T[],
  locale: Locale,
  open = false,
): { first: readonly T[]; rest: ReactNode } {
  const [asked, setAsked] = useState(false);
  if (asked || open || items.length <= FIRST) return { first: items, rest: null };
  return {
    first: items.slice(0, FIRST),
    rest: (
      <Button tone="secondary" className="mt-4" onClick={() => setAsked(true)}>
        {fill(words.showAll, locale, { count: items.length })}
      </Button>
    ),
  };
}
