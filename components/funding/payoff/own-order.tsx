import { Button } from '@/components/ui/button';
import { Mixed } from '@/components/ui/mixed';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import { movedUp } from './payoff-form';

type OwnOrderProps = {
  own: readonly string[];
  names: Readonly<Record<string, string>>;
  onOrder: (own: string[]) => void;
  locale: Locale;
};

/** The borrower's own order, changed one place at a time. */
export function OwnOrder({ own, names, onOrder, locale }: OwnOrderProps) {
  return (
    <ol aria-label={ORDER_WORDS.own.label[locale]} className="mt-2 max-w-xl border-t border-rule">
      {own.map((id, at) => (
        <li key={id} className="flex items-center gap-4 border-b border-rule py-1">
          <span className="figures w-6 text-ink-muted">{at + 1}</span>
          <span className="flex-1">
            <Mixed text={names[id] ?? ''} locale={locale} />
          </span>
          {at > 0 && (
            <Button tone="quiet" onClick={() => onOrder(movedUp(own, id))}>
              {words.up[locale]}
              <span className="sr-only">{names[id]}</span>
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
