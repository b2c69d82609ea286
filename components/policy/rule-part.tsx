import type { ReactNode } from 'react';
import { TellButton } from '@/components/overrides/tell';
import { parts, type PartId } from '@/lib/content/screens/policy-parts';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import { anchor } from './anchor';

type RulePartProps = {
  lender: LenderKind;
  part: PartId;
  locale: Locale;
  note?: ReactNode;
  children: ReactNode;
};

/** A part of the rules other than the signals: its name, what it is for, and its tables. */
export function RulePart({ lender, part, locale, note, children }: RulePartProps) {
  const id = anchor(lender, part);
  return (
    <div className="mt-12">
      <h3 id={id} className="scroll-mt-4 text-heading">
        {parts[part].title[locale]}
      </h3>
      <p className="measure mt-1 pb-4 text-ink-muted">
        {parts[part].lead[locale]}
        {note}
      </p>
      {children}
      {(part === 'grades' || part === 'movement') && (
        <TellButton rule={part} name={parts[part].title[locale]} locale={locale} />
      )}
    </div>
  );
}
