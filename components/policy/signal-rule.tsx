import { memo } from 'react';
import { TellButton } from '@/components/overrides/tell';
import { isScored, type Watched } from '@/components/signals/levels';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/policy-parts';
import { SIGNAL_UNITS } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import { bestPoints, type LenderKind } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { anchor } from './anchor';
import { BandEvidence } from './band-evidence';
import { rowsOf, type OwnValue } from './band-rows';
import { RuleEntry } from './rule-entry';
import { RuleTable } from './rule-table';
import { SinceNote } from './since-note';
import type { EvidenceFor } from './use-evidence';

type SignalRuleProps = {
  lender: LenderKind;
  watched: Watched;
  since: IsoDate;
  value: OwnValue;
  /** `null` while the counts are not there; their place is kept. */
  evidenceFor: EvidenceFor | null;
  locale: Locale;
};

function worth(watched: Watched, locale: Locale): string {
  if (!isScored(watched)) return entry.shown[locale];
  const points = bestPoints(watched);
  return points > 0 ? fill(entry.best, locale, { points }) : entry.penalty[locale];
}

/** One signal: what it is, and every band with what it earns and who says so. */
export const SignalRule = memo(function SignalRule({
  lender,
  watched,
  since,
  value,
  evidenceFor,
  locale,
}: SignalRuleProps) {
  const { name, definition, formula } = SIGNALS[watched.signal];
  const scored = isScored(watched);
  return (
    <RuleEntry
      id={anchor(lender, watched.signal)}
      name={name[locale]}
      aside={<TellButton rule={watched.signal} name={name[locale]} locale={locale} />}
      notes={
        <>
          <p>{definition[locale]}</p>
          <p>{fill(entry.formula, locale, { formula: formula[locale] })}</p>
          <p className="figures font-semibold text-ink">{worth(watched, locale)}</p>
          {SIGNAL_UNITS[watched.signal] === 'days' && <p>{entry.noGrace[locale]}</p>}
          <SinceNote since={since} locale={locale} />
        </>
      }
    >
      <RuleTable
        caption={fill(scored ? entry.caption : entry.captionShown, locale, { name: name[locale] })}
        rule={entry.band[locale]}
        figures={[(scored ? entry.points : entry.level)[locale]]}
        source={entry.source[locale]}
        rows={rowsOf(watched, value, locale)}
      />
      {isScored(watched) && (
        <div className="mt-2 min-h-12 text-note [@media(scripting:none)]:hidden">
          {evidenceFor && (
            <BandEvidence
              lender={lender}
              attribute={watched}
              evidenceFor={evidenceFor}
              locale={locale}
            />
          )}
        </div>
      )}
    </RuleEntry>
  );
});
