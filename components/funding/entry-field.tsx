import { echoOf } from '@/components/check/echo';
import { Mixed } from '@/components/ui/mixed';
import { TextInput } from '@/components/ui/text-input';
import type { Locale } from '@/lib/format/locale';
import { entryText, type EntryUnit, type Problems } from './entry';

type EntryFieldProps = {
  id: string;
  unit: EntryUnit;
  label: string;
  /** Before the label, for those who hear it: whose figure it is. */
  of?: string;
  hint?: string;
  text: string;
  onText: (text: string) => void;
  problems: Problems;
  locale: Locale;
};

/** A figure as people type it, what it was understood as, and what is wrong with it. */
export function EntryField(props: EntryFieldProps) {
  const { id, unit, label, of, hint, text, onText, problems, locale } = props;
  const problem = problems[id];
  const short = unit === 'percent' || unit === 'months' || unit === 'days';
  return (
    <TextInput
      id={id}
      label={
        <>
          {of && (
            <span className="sr-only">
              <Mixed text={of} locale={locale} />{' '}
            </span>
          )}
          {label}
        </>
      }
      hint={hint}
      error={problem && entryText(problem, unit, label, locale)}
      echo={unit === 'money' ? (echoOf('money', text, locale, true) ?? '') : undefined}
      width={short ? 'short' : 'medium'}
      {...(unit === 'money' && { prefix: '¥' })}
      {...(unit === 'percent' && { suffix: '%' })}
      inputMode={unit === 'day' ? 'text' : 'decimal'}
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
