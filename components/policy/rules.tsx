'use client';

import { useDeferredValue, useState, type ReactNode } from 'react';
import { useHash } from '@/components/shell/use-hash';
import { useStoreValue } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import { lenderNamed, useSampleId } from './address';
import { LateRuleBook } from './late-rule-book';
import { LenderSwitch } from './lender-switch';
import { RuleTools } from './rule-tools';
import { useOwn } from './use-own';
import type { LenderTools, ToolsOf } from './tools-of';
import type { VersionChanges } from './version-changes';

type RulesProps = {
  locale: Locale;
  lenders: ToolsOf;
  changes: VersionChanges;
  sources: ReactNode;
};

/** Whether something else is to be seen than the newest rules of the first lender kind. */
function useOthersWanted(
  fragment: string,
  today: IsoDate | null,
  { versions }: LenderTools,
): boolean {
  const sample = useSampleId();
  const kept = useStoreValue(({ profile, overrides }) => profile !== null || overrides !== null);
  const older = today !== null && versions.findIndex(({ from }) => from <= today) !== 0;
  return fragment !== '' || sample !== null || kept || older;
}

/** Which rules are looked at, and these rules. */
export function Rules({ locale, lenders, changes, sources }: RulesProps) {
  const today = useToday();
  const own = useOwn();
  const fragment = useHash();
  const [chosen, setDay] = useState<IsoDate | null>(null);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState('');
  const query = useDeferredValue(typed.trim());
  const shown = lenderNamed(fragment) ?? own?.lender ?? 'platform';
  const day = chosen ?? today;

  return (
    <>
      <LenderSwitch shown={shown} lenders={lenders} locale={locale} />
      <div className="mt-6">
        <RuleTools
          lender={lenders[shown]}
          day={day}
          onDay={setDay}
          query={typed}
          onQuery={setTyped}
          found={found}
          locale={locale}
        />
      </div>
      <LateRuleBook
        wanted={useOthersWanted(fragment, today, lenders.platform)}
        shown={shown}
        day={day}
        today={today}
        query={query}
        own={own}
        fragment={fragment}
        onDay={setDay}
        onFound={setFound}
        changes={changes}
        sources={sources}
        locale={locale}
      />
    </>
  );
}
