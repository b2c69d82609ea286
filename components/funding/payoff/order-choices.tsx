import { RadioGroup } from '@/components/ui/radio-group';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import { OwnOrder } from './own-order';
import { ORDERS, type OrderChoice, type PayoffForm } from './payoff-form';

type OrderChoicesProps = {
  form: PayoffForm;
  names: Readonly<Record<string, string>>;
  onChange: (part: Partial<PayoffForm>) => void;
  /** A review can be asked what each order does to the limit. */
  reviewed: boolean;
  locale: Locale;
};

/** By which order the rest of the money goes. */
export function OrderChoices({ form, names, onChange, reviewed, locale }: OrderChoicesProps) {
  const choices: OrderChoice[] = [...ORDERS, ...(reviewed ? (['limitFirst'] as const) : []), 'own'];
  return (
    <div>
      <RadioGroup
        id="payoff-order"
        name="payoff-order"
        legend={words.order[locale]}
        options={choices.map((value) => ({
          value,
          label: ORDER_WORDS[value].label[locale],
          hint: ORDER_WORDS[value].hint[locale],
        }))}
        value={form.order}
        onChange={(value) => {
          const order = choices.find((each) => each === value);
          if (order) onChange({ order });
        }}
      />
      {form.order === 'own' && (
        <OwnOrder
          own={form.own}
          names={names}
          onOrder={(own) => onChange({ own })}
          locale={locale}
        />
      )}
    </div>
  );
}
