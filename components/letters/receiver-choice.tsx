import { RadioGroup } from '@/components/ui/radio-group';
import { write as words } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';
import type { Receiver } from '@/lib/letters/letter';

const RECEIVERS: readonly Receiver[] = ['lender', 'bureau'];

type ReceiverChoiceProps = { to: Receiver; onTo: (to: Receiver) => void; locale: Locale };

/** To whom a dispute goes: whoever reported the record, or the bureau. */
export function ReceiverChoice({ to, onTo, locale }: ReceiverChoiceProps) {
  return (
    <RadioGroup
      id="letter-receiver"
      name="letter-receiver"
      legend={words.receiver[locale]}
      hint={words.receiverHint[locale]}
      inline
      options={RECEIVERS.map((value) => ({ value, label: words[value][locale] }))}
      value={to}
      onChange={(value) => onTo(value === 'bureau' ? 'bureau' : 'lender')}
    />
  );
}
