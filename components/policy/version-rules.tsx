import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { parts, versions as words } from '@/lib/content/screens/policy-parts';
import { SIGNALS } from '@/lib/content/signals/signals';
import { SOURCE_WORDS } from '@/lib/content/sources/sources';
import { TERMS } from '@/lib/content/terms';
import { formatDate } from '@/lib/format/dates';
import { formatMoneyShort } from '@/lib/format/money';
import type { Locale } from '@/lib/format/locale';
import { basisOf, type LenderKind, type Policy, type SourceId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { capitalized } from './capitalized';
import { RulePart } from './rule-part';
import { changesBetween, VERSIONS, type Changed } from './versions';

type VersionRulesProps = {
  lender: LenderKind;
  shown: Policy;
  onDay?: ((day: IsoDate) => void) | undefined;
  locale: Locale;
};

function changeText(change: Changed, locale: Locale): string {
  if (change.kind === 'part') return parts[change.part].title[locale];
  if (change.kind === 'signal') {
    return fill(words.bands, locale, { name: SIGNALS[change.signal].name[locale] });
  }
  const { before, after } = change;
  const name = TERMS[after.id].name[locale];
  if (before?.kind !== 'cap' || after.kind !== 'cap') return name;
  return fill(words.amount, locale, {
    name,
    from: formatMoneyShort(before.amount, locale),
    to: formatMoneyShort(after.amount, locale),
  });
}

/** The published rules that a version rests on and the one before it did not. */
function newRules(before: Policy | undefined, after: Policy): SourceId[] {
  const named = (policy: Policy) => [
    ...policy.terms.map(({ source }) => source),
    ...policy.shown.flatMap(({ bands }) => bands.map(({ edgeSource }) => edgeSource)),
    ...policy.attributes.flatMap(({ bands }) => bands.map(({ edgeSource }) => edgeSource)),
  ];
  const old = new Set(before ? named(before) : []);
  return [...new Set(named(after))].filter(
    (source) => basisOf(source) === 'published' && !old.has(source),
  );
}

function Changes({ before, after, locale }: { before: Policy; after: Policy; locale: Locale }) {
  return (
    <>
      {changesBetween(before, after).map((change) => {
        const text = capitalized(changeText(change, locale));
        return <p key={text}>{text}</p>;
      })}
      {newRules(before, after).map((source) => (
        <p key={source} className="text-note text-ink-muted">
          {fill(words.rule, locale, { name: SOURCE_WORDS[source].name[locale] })}
        </p>
      ))}
    </>
  );
}

/** From which day each version holds, what it changed, and the way to look at it. */
export function VersionRules({ lender, shown, onDay, locale }: VersionRulesProps) {
  const versions = VERSIONS[lender];
  return (
    <RulePart lender={lender} part="versions" locale={locale}>
      <ol>
        {versions.map((version, i) => {
          const before = versions[i + 1];
          const here = version.effectiveFrom === shown.effectiveFrom;
          const day = formatDate(version.effectiveFrom, locale);
          return (
            <li
              key={version.effectiveFrom}
              className="grid items-baseline gap-x-8 gap-y-1 border-t border-rule py-4 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
            >
              <p className="figures font-semibold">{day}</p>
              <div>
                {before ? (
                  <Changes before={before} after={version} locale={locale} />
                ) : (
                  <p className="text-ink-muted">{words.first[locale]}</p>
                )}
              </div>
              {here ? (
                <p className="text-note font-semibold text-accent">{words.shownNow[locale]}</p>
              ) : onDay === undefined ? null : (
                <Button
                  tone="quiet"
                  data-screen-only=""
                  aria-label={`${words.look[locale]} ${day}`}
                  className="-my-2 justify-start text-note"
                  onClick={() => onDay(version.effectiveFrom)}
                >
                  {words.look[locale]}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </RulePart>
  );
}
