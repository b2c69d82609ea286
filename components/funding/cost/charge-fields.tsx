import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { COST_WORDS } from '@/lib/content/funding/costs';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import type { Locale } from '@/lib/format/locale';
import { COST_CODES } from '@/lib/funding';
import type { Problems } from '../entry';
import { EntryField } from '../entry-field';
import { CHARGE_TIMES, nextCharge, type ChargeEntry } from './cost-form';

type ChargeFieldsProps = {
  charges: readonly ChargeEntry[];
  onChange: (charges: ChargeEntry[]) => void;
  problems: Problems;
  locale: Locale;
};

/** Every charge beside the payments: what it is called, how much, and when it is taken. */
export function ChargeFields({ charges, onChange, problems, locale }: ChargeFieldsProps) {
  const change = (key: number, part: Partial<ChargeEntry>) =>
    onChange(charges.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <div>
      <h3 className="text-title">{words.charges[locale]}</h3>
      <p className="measure text-note text-ink-muted">{words.chargesHint[locale]}</p>
      <ul className="mt-3">
        {charges.map((charge) => {
          const { key, code, amount, when } = charge;
          return (
            <li
              key={key}
              className="grid gap-x-6 gap-y-2 border-t border-rule py-3 md:grid-cols-[3fr_2fr_3fr_auto] md:items-start"
            >
              <Select
                id={`cost-code-${key}`}
                label={words.charge[locale]}
                options={COST_CODES.map((value) => ({ value, label: COST_WORDS[value][locale] }))}
                value={code}
                onChange={({ target }) => {
                  const next = COST_CODES.find((each) => each === target.value);
                  if (next) change(key, { code: next });
                }}
              />
              <EntryField
                id={`cost-charge-${key}`}
                unit="money"
                label={words.amount[locale]}
                of={COST_WORDS[code][locale]}
                text={amount}
                onText={(text) => change(key, { amount: text })}
                problems={problems}
                locale={locale}
              />
              <Select
                id={`cost-when-${key}`}
                label={words.when[locale]}
                options={CHARGE_TIMES.map((value) => ({ value, label: words[value][locale] }))}
                value={when}
                onChange={({ target }) => {
                  const next = CHARGE_TIMES.find((each) => each === target.value);
                  if (next) change(key, { when: next });
                }}
              />
              <Button
                tone="quiet"
                className="justify-self-start md:mt-8"
                onClick={() => onChange(charges.filter((each) => each.key !== key))}
              >
                {words.remove[locale]}
                <span className="sr-only">{COST_WORDS[code][locale]}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <Button tone="secondary" onClick={() => onChange([...charges, nextCharge(charges)])}>
        {words.add[locale]}
      </Button>
    </div>
  );
}
