import { Button } from '@/components/ui/button';
import { Fieldset } from '@/components/ui/fieldset';
import { Select } from '@/components/ui/select';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import { nextKey, Remove, ROW } from './changing-row';
import type { PayoffForm } from './payoff-form';

export type ChangeFieldsProps = {
  form: PayoffForm;
  names: Readonly<Record<string, string>>;
  problems: Problems;
  onChange: (part: Partial<PayoffForm>) => void;
  locale: Locale;
};

/** Rates that are low until a day. */
export function PromotionFields({ form, names, problems, onChange, locale }: ChangeFieldsProps) {
  const { promotions, debts } = form;
  const change = (key: number, part: Partial<(typeof promotions)[number]>) =>
    onChange({
      promotions: promotions.map((each) => (each.key === key ? { ...each, ...part } : each)),
    });
  const free = debts.find(({ id }) => promotions.every((each) => each.id !== id));
  return (
    <Fieldset id="promotions" legend={words.promotions[locale]}>
      {promotions.map(({ key, id, until, rate }) => (
        <div key={key} className={`${ROW} sm:grid-cols-[1fr_auto_auto_auto]`}>
          <Select
            id={`promotion-${key}-debt`}
            label={words.debt[locale]}
            options={debts.map((each) => ({ value: each.id, label: names[each.id] ?? '' }))}
            value={id}
            onChange={({ target }) => change(key, { id: target.value })}
          />
          <EntryField
            id={`promotion-${key}-rate`}
            unit="percent"
            label={words.promotionRate[locale]}
            text={rate}
            onText={(text) => change(key, { rate: text })}
            problems={problems}
            locale={locale}
          />
          <EntryField
            id={`promotion-${key}-until`}
            unit="day"
            label={words.until[locale]}
            text={until}
            onText={(text) => change(key, { until: text })}
            problems={problems}
            locale={locale}
          />
          <Remove
            of={words.promotions[locale]}
            onClick={() => onChange({ promotions: promotions.filter((each) => each.key !== key) })}
            locale={locale}
          />
        </div>
      ))}
      {free && (
        <Button
          tone="quiet"
          onClick={() => {
            const next = { key: nextKey(promotions), id: free.id, until: '', rate: '' };
            onChange({ promotions: [...promotions, next] });
          }}
        >
          {words.add[locale]}
          <span className="sr-only">{words.promotions[locale]}</span>
        </Button>
      )}
    </Fieldset>
  );
}
