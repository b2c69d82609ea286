import { memberName } from '@/components/change/member-name';
import { Checkbox } from '@/components/ui/checkbox';
import { Details } from '@/components/ui/details';
import { Fieldset } from '@/components/ui/fieldset';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { CLAIMS } from '@/lib/content/screens/disputes';
import { assumed as words } from '@/lib/content/screens/way-back';
import type { Locale } from '@/lib/format/locale';
import type { Account, Dispute } from '@/lib/review';
import type { FormProps } from './form-props';
import { MoneyField } from './money-field';
import { OfferFields } from './offer-fields';

/** So many records stand open; the rest is folded. */
const FIRST = 6;

type AssumedProps = FormProps & {
  disputes: readonly Dispute[];
  accounts: readonly Account[];
  /** Nothing new is borrowed while something is overdue. */
  overdue: boolean;
  locale: Locale;
};

function Untrue({ form, onChange, disputes, accounts, locale }: AssumedProps) {
  const boxes = disputes.map(({ claim, subject }, at) => (
    <Checkbox
      key={at}
      id={`way-untrue-${at}`}
      checked={form.untrue.includes(at)}
      onChange={({ target }) =>
        onChange({
          untrue: target.checked
            ? [...form.untrue, at]
            : form.untrue.filter((other) => other !== at),
        })
      }
      label={
        <Mixed
          text={fill(CLAIMS[claim], locale, { record: memberName(subject, accounts, locale) })}
          locale={locale}
        />
      }
    />
  ));
  const rest = boxes.slice(FIRST);
  return (
    <Fieldset id="way-untrue" legend={words.untrue[locale]} hint={words.untrueHint[locale]}>
      {boxes.slice(0, FIRST)}
      {rest.length > 0 && (
        <Details summary={fill(words.rest, locale, { count: rest.length })}>{rest}</Details>
      )}
    </Fieldset>
  );
}

/** What a search may assume beyond the borrower's figures. */
export function AssumedFields(props: AssumedProps) {
  const { form, onChange, disputes, overdue, locale } = props;
  return (
    <div className="flex flex-col gap-6">
      <MoneyField
        {...props}
        field="floor"
        label={words.floor[locale]}
        hint={words.floorHint[locale]}
      />
      <MoneyField
        {...props}
        field="income"
        label={words.income[locale]}
        hint={words.incomeHint[locale]}
      />
      {!overdue && (
        <div>
          <Checkbox
            id="way-offer"
            checked={form.offer}
            onChange={({ target }) => onChange({ offer: target.checked })}
            label={words.offer[locale]}
            hint={words.offerHint[locale]}
          />
          {form.offer && <OfferFields {...props} />}
        </div>
      )}
      {disputes.length > 0 && <Untrue {...props} />}
    </div>
  );
}
