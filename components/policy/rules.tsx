'use client';

import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import { usePrintOpen } from '@/components/result/use-print-open';
import { OwnNumbers } from '@/components/overrides/own-numbers';
import { useHash } from '@/components/shell/use-hash';
import { useToday } from '@/components/store/use-today';
import { contents } from '@/lib/content/screens/policy';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind, Ruled, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { lenderNamed } from './address';
import { Contents } from './contents';
import { contentsOf } from './contents-of';
import { foundRules } from './found-rules';
import { LenderRules } from './lender-rules';
import { LenderSwitch } from './lender-switch';
import { OwnNote } from './own-note';
import { RuleTools } from './rule-tools';
import { useOwn } from './use-own';
import { useTold } from './use-rules';
import type { VersionChanges } from './version-changes';
import { LENDERS, versionOn } from './versions';

/** The rules of a day, with the borrower's own numbers unless an invented person is looked at. */
function useShownRules(day: IsoDate | null, lender: LenderKind, sample: SampleId | null): Ruled {
  const { overrides, rulesOn } = useTold(sample === null);
  return useMemo(() => {
    const ruled = day && rulesOn && rulesOn(day, lender, overrides);
    return ruled ?? { policy: versionOn(day, lender), refused: [] };
  }, [day, lender, overrides, rulesOn]);
}

type RulesProps = { locale: Locale; changes: VersionChanges; sources: ReactNode };

/**
 * One lender kind's rules at a time, by the day, the word and the figures chosen. The others are
 * in the page too, for whoever reads it without scripts.
 */
export function Rules({ locale, changes, sources }: RulesProps) {
  const today = useToday();
  const own = useOwn();
  const fragment = useHash();
  const [chosen, setDay] = useState<IsoDate | null>(null);
  const [typed, setTyped] = useState('');
  const query = useDeferredValue(typed.trim());
  const shown = lenderNamed(fragment) ?? own?.lender ?? 'platform';
  const day = chosen ?? today;
  const { policy, refused } = useShownRules(day, shown, own?.sample ?? null);
  const found = foundRules(policy, query);

  usePrintOpen();
  const ready = own !== undefined;
  useEffect(() => {
    if (!fragment.includes('-')) return;
    document.getElementById(fragment)?.scrollIntoView({ behavior: 'instant' });
  }, [fragment, shown, ready]);

  return (
    <>
      <LenderSwitch shown={shown} locale={locale} />
      <div className="mt-6">
        <RuleTools
          lender={shown}
          day={day}
          onDay={setDay}
          query={typed}
          onQuery={setTyped}
          found={found.count}
          locale={locale}
        />
      </div>
      <OwnNote own={own} shown={shown} locale={locale} />
      <OwnNumbers
        lender={shown}
        published={versionOn(day, shown)}
        day={day}
        today={own?.sample ? null : today}
        refused={refused}
        locale={locale}
      >
        <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[10rem_minmax(0,1fr)]">
          <Contents
            title={contents.title}
            items={contentsOf(shown, found, query === '')}
            locale={locale}
          />
          <div>
            <LenderRules
              key={shown}
              policy={policy}
              query={query}
              own={own ?? null}
              onDay={setDay}
              today={today}
              changes={changes}
              locale={locale}
            />
            <noscript>
              {LENDERS.filter((lender) => lender !== 'platform').map((lender) => (
                <LenderRules
                  key={lender}
                  policy={versionOn(null, lender)}
                  changes={changes}
                  locale={locale}
                />
              ))}
            </noscript>
            {sources}
          </div>
        </div>
      </OwnNumbers>
    </>
  );
}
