import { Button } from '@/components/ui/button';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';

/** A key that no entry has yet. */
export const nextKey = (entries: readonly { key: number }[]) =>
  entries.reduce((most, { key }) => Math.max(most, key), -1) + 1;

type RemoveProps = { onClick: () => void; of: string; locale: Locale };

/** Takes a row away; `of` tells those who hear it from which list. */
export const Remove = ({ onClick, of, locale }: RemoveProps) => (
  <Button tone="quiet" className="justify-self-start sm:mt-8" onClick={onClick}>
    {words.remove[locale]}
    <span className="sr-only">{of}</span>
  </Button>
);

/** The fields of one row, beside each other where there is room. */
export const ROW = 'grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:items-start';
