import { useEffect, useState } from 'react';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { diff as words } from '@/lib/content/screens/policy-parts';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import { isIsoDate, type IsoDate } from '@/lib/units/calendar';
import { anchor } from './anchor';
import { DifferenceList } from './difference-list';
import { differencesBetween } from './differences';
import { firstDay, versionOn } from './versions';

type DayDiffProps = { lender: LenderKind; today: IsoDate; locale: Locale };

/** Two days of the borrower's choice, and every rule that differs between them. */
export function DayDiff({ lender, today, locale }: DayDiffProps) {
  const first = firstDay(lender);
  const [from, setFrom] = useState<IsoDate>(first);
  const [to, setTo] = useState<IsoDate>(today);
  const id = anchor(lender, 'diff');
  useEffect(() => {
    if (location.hash === `#${id}`)
      document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
  }, [id]);
  const [before, after] = [versionOn(from, lender), versionOn(to, lender)];
  const differences = differencesBetween(before, after);
  const dates = { from: formatDate(from, locale), to: formatDate(to, locale) };
  const dayField = (key: 'from' | 'to', day: IsoDate, onDay: (day: IsoDate) => void) => (
    <TextInput
      id={`${id}-${key}`}
      type="date"
      min={first}
      label={words[key][locale]}
      value={day}
      onChange={({ target }) => isIsoDate(target.value) && onDay(target.value)}
    />
  );
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-10 scroll-mt-4 border-t border-rule pt-6 print:break-inside-avoid"
    >
      <h4 id={`${id}-title`} className="text-title">
        {words.title[locale]}
      </h4>
      <div data-screen-only="" className="mt-4 flex flex-wrap gap-x-8 gap-y-4">
        {dayField('from', from, setFrom)}
        {dayField('to', to, setTo)}
      </div>
      <div aria-live="polite" className="mt-4">
        <p className="font-semibold">
          {differences.length === 0
            ? fill(words.none, locale, dates)
            : fill(words.some, locale, { ...dates, count: differences.length })}
        </p>
        <DifferenceList differences={differences} before={before} after={after} locale={locale} />
      </div>
    </section>
  );
}
