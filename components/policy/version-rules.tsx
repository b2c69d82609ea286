import { Button } from '@/components/ui/button';
import { versions as words } from '@/lib/content/screens/policy-parts';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind, Policy } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { LazyDayDiff } from './lazy-day-diff';
import { RulePart } from './rule-part';
import type { VersionChanges } from './version-changes';
import { VERSIONS } from './versions';

type VersionRulesProps = {
  lender: LenderKind;
  shown: Policy;
  onDay?: ((day: IsoDate) => void) | undefined;
  /** `null` before the page runs. */
  today: IsoDate | null;
  changes: VersionChanges;
  locale: Locale;
};

/** From which day each version holds, what it changed, and the way to look at it. */
export function VersionRules({ lender, shown, onDay, today, changes, locale }: VersionRulesProps) {
  const versions = VERSIONS[lender];
  return (
    <RulePart lender={lender} part="versions" locale={locale}>
      <ol>
        {versions.map((version) => {
          const here = version.effectiveFrom === shown.effectiveFrom;
          const day = formatDate(version.effectiveFrom, locale);
          return (
            <li
              key={version.effectiveFrom}
              className="grid items-baseline gap-x-8 gap-y-1 border-t border-rule py-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
            >
              <p className="figures font-semibold">{day}</p>
              <div>{changes[lender][version.effectiveFrom]}</div>
              {here ? (
                <p className="text-note font-semibold text-accent">{words.shownNow[locale]}</p>
              ) : onDay === undefined ? null : (
                <Button
                  tone="quiet"
                  data-screen-only=""
                  aria-label={`${words.look[locale]} ${day}`}
                  className="-my-2 justify-start text-note [@media(scripting:none)]:hidden"
                  onClick={() => onDay(version.effectiveFrom)}
                >
                  {words.look[locale]}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {today !== null && <LazyDayDiff lender={lender} today={today} locale={locale} />}
    </RulePart>
  );
}
