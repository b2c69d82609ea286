import { memo } from 'react';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { tools } from '@/lib/content/screens/policy-tools';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { foundRules } from './found-rules';
import { GradeRules } from './grade-rules';
import { KnockOutRules } from './knock-out-rules';
import { Ledger } from './ledger';
import { MovementRules } from './movement-rules';
import { SignalRules } from './signal-rules';
import { StanceRules } from './stance-rules';
import { TermRules } from './term-rules';
import type { VersionChanges } from './version-changes';
import { VersionRules } from './version-rules';

type LenderRulesProps = {
  policy: Policy;
  query?: string;
  /** Figures held against these rules. */
  review?: Review | null;
  onDay?: (day: IsoDate) => void;
  today?: IsoDate | null;
  changes: VersionChanges;
  locale: Locale;
};

/** One lender kind's rules, whole or as far as the query finds them. */
export const LenderRules = memo(function LenderRules({
  policy,
  query = '',
  review = null,
  onDay,
  today = null,
  changes,
  locale,
}: LenderRulesProps) {
  const { lender } = policy;
  const found = foundRules(policy, query);
  const common = { policy, review, locale };
  return (
    <section id={lender} aria-labelledby={`${lender}-title`} className="[noscript_&]:mt-20">
      <h2 id={`${lender}-title`} className="text-heading">
        {LENDER_KINDS[lender].label[locale]}
      </h2>
      <p className="measure mt-1 text-ink-muted">
        {LENDER_KINDS[lender].hint[locale]}
        {locale === 'en' ? ' ' : ''}
        {fill(tools.version, locale, { date: formatDate(policy.effectiveFrom, locale) })}
      </p>
      <div className="mt-8">
        {query === '' && <Ledger policy={policy} locale={locale} />}
        <SignalRules
          policy={policy}
          families={found.families}
          signals={review?.signals ?? null}
          locale={locale}
        />
        <KnockOutRules {...common} knockOuts={found.knockOuts} />
        {found.parts.has('grades') && <GradeRules {...common} />}
        <TermRules {...common} terms={found.terms} />
        {found.parts.has('movement') && <MovementRules policy={policy} locale={locale} />}
        {found.parts.has('stance') && <StanceRules {...common} />}
        {query === '' && (
          <VersionRules
            lender={lender}
            shown={policy}
            onDay={onDay}
            today={today}
            changes={changes}
            locale={locale}
          />
        )}
      </div>
    </section>
  );
});
