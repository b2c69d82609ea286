import { Details } from '@/components/ui/details';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { DatedFields } from './dated-fields';
import { PromotionFields, type ChangeFieldsProps } from './promotion-fields';

/** Money and rates that change on a day, for whoever knows of any. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { form, problems, onChange, locale } = props;
  const shared = { problems, locale };
  return (
    <Details summary={words.changes[locale]}>
      <div className="flex flex-col gap-6">
        <DatedFields
          {...shared}
          kind="raise"
          title={words.raises}
          hint={words.raisesHint}
          labels={{ on: words.from, amount: words.monthlyAmount }}
          entries={form.raises}
          onEntries={(raises) => onChange({ raises })}
        />
        <DatedFields
          {...shared}
          kind="lump"
          title={words.lumpSums}
          hint={words.lumpSumsHint}
          labels={{ on: words.on, amount: words.amount }}
          entries={form.lumpSums}
          onEntries={(lumpSums) => onChange({ lumpSums })}
        />
        <PromotionFields {...props} />
      </div>
    </Details>
  );
}
