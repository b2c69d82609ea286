import type { ReactNode } from 'react';
import { TellButton } from '@/components/overrides/tell';
import { parts, type PartId } from '@/lib/content/screens/policy-parts';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { anchor } from './anchor';
import { SinceNote } from './since-note';

type RulePartProps = {
  lender: LenderKind;
  part: PartId;
  locale: Locale;
  /** From which day its tables hold as they stand; left out where each rule in it says so. */
  since?: IsoDate;
  children: ReactNode;
};

/** A part of the rules other than the signals: its name, what it is for, and its tables. */
export function RulePart({ lender, part, locale, since, children }: RulePartProps) {
  const id = anchor(lender, part);
  return (
    <div className="mt-12">
      <h3 id={id} className="scroll-mt-4 text-heading">
        {parts[part].title[locale]}
      </h3>
      <div className="measure mt-1 pb-4 text-ink-muted">
        <p>{parts[part].lead[locale]}</p>
        {since !== undefined && <SinceNote since={since} locale={locale} />}
      </div>
      {children}
      {(part === 'grades' || part === 'movement') && (
        <TellButton rule={part} name={parts[part].title[locale]} locale={locale} />
      )}
    </div>
  );
}
