import { Checkbox } from '@/components/ui/checkbox';
import { Fieldset } from '@/components/ui/fieldset';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import type { StressForm } from './business-form';

type StressSwitchesProps = {
  /** Lines that can be drawn again today. */
  lines: readonly { id: string; name: string }[];
  form: StressForm;
  onChange: (form: StressForm) => void;
  locale: Locale;
};

/** The member of a list, in or out. */
export const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list, id] : list.filter((each) => each !== id);

/** Bad news to switch on and off, in any mix. */
export function StressSwitches({ lines, form, onChange, locale }: StressSwitchesProps) {
  return (
    <Fieldset id="stress" legend={words.stress[locale]}>
      <div className="grid gap-x-8 md:grid-cols-2">
        {(['sales', 'receivables', 'rates'] as const).map((part) => (
          <Checkbox
            key={part}
            id={`stress-${part}`}
            label={words[part][locale]}
            checked={form[part]}
            onChange={({ target }) => onChange({ ...form, [part]: target.checked })}
          />
        ))}
        {lines.map(({ id, name }) => (
          <Checkbox
            key={id}
            id={`stress-limit-${id}`}
            label={<Mixed text={fill(words.limit, locale, { name })} locale={locale} />}
            checked={form.limits.includes(id)}
            onChange={({ target }) =>
              onChange({ ...form, limits: toggled(form.limits, id, target.checked) })
            }
          />
        ))}
      </div>
    </Fieldset>
  );
}
