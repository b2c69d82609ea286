import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { EntryField } from '../entry-field';
import { ChangeFields } from './change-fields';
import type { ChangeFieldsProps } from './promotion-fields';

const PARTS = [
  { part: 'budget', hint: 'budgetHint' },
  { part: 'cash', hint: null },
  { part: 'floor', hint: 'floorHint' },
] as const;

/** The month's money, what is at hand, what stays, and what of it will change. */
export function MoneyFields(props: ChangeFieldsProps) {
  const { form, problems, onChange, locale } = props;
  return (
    <div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8.5rem),1fr))] items-end gap-x-6 gap-y-4 max-sm:[&>:first-child]:col-span-full sm:grid-cols-3">
        {PARTS.map(({ part, hint }) => (
          <EntryField
            key={part}
            id={`payoff-${part}`}
            unit="money"
            label={words[part][locale]}
            {...(hint && { hint: words[hint][locale] })}
            text={form[part]}
            onText={(text) => onChange({ [part]: text })}
            problems={problems}
            locale={locale}
          />
        ))}
      </div>
      <div className="mt-3">
        <ChangeFields {...props} />
      </div>
    </div>
  );
}
