'use client';

import { memo, useEffect, useMemo, type ReactNode } from 'react';
import { usePrintOpen } from '@/components/result/use-print-open';
import { OwnNumbers } from '@/components/overrides/own-numbers';
import { fill } from '@/lib/content/fill';
import { contents } from '@/lib/content/screens/policy';
import { tools } from '@/lib/content/screens/policy-tools';
import type { Locale } from '@/lib/format/locale';
import { LENDERS, type LenderKind, type Ruled, type SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { Contents } from './contents';
import { contentsOf } from './contents-of';
import { foundRules } from './found-rules';
import { LenderRules } from './lender-rules';
import type { Own } from './own-figures';
import { OwnNote } from './own-note';
import { useTold } from './use-rules';
import type { VersionChanges } from './version-changes';
import { versionOn } from './versions';

/** The rules of a day, with the borrower's own numbers unless an invented person is looked at. */
function useShownRules(day: IsoDate | null, lender: LenderKind, sample: SampleId | null): Ruled {
  const { overrides, rulesOn } = useTold(sample === null);
  return useMemo(() => {
    const ruled = day && rulesOn && rulesOn(day, lender, overrides);
    return ruled ?? { policy: versionOn(day, lender), refused: [] };
  }, [day, lender, overrides, rulesOn]);
}

function foundText(query: string, count: number, locale: Locale): string {
  if (query === '') return '';
  return count > 0 ? fill(tools.found, locale, { count }) : fill(tools.none, locale, { query });
}

export type RuleBookProps = {
  shown: LenderKind;
  /** The day looked at; it and `today` are `null` before the page runs. */
  day: IsoDate | null;
  today: IsoDate | null;
  query: string;
  /** `undefined` while the device is being read. */
  own: Own | null | undefined;
  fragment: string;
  onDay: (day: IsoDate) => void;
  /** Takes what is to be said of what the query finds. */
  onFound: (text: string) => void;
  /** Called once it stands and takes what is asked. */
  onRun: (runs: true) => void;
  changes: VersionChanges;
  sources: ReactNode;
  locale: Locale;
};

/**
 * One lender kind's rules at a time, by the day, the word and the figures chosen. The others are
 * in the page too, for whoever reads it without scripts.
 */
export const RuleBook = memo(function RuleBook(props: RuleBookProps) {
  const { shown, day, today, query, own, fragment, changes, sources, locale } = props;
  const { onDay, onFound, onRun } = props;
  const { policy, refused } = useShownRules(day, shown, own?.sample ?? null);
  const review = useMemo(() => own?.review(policy) ?? null, [own, policy]);
  const found = foundRules(policy, query);

  usePrintOpen();
  useEffect(() => onRun(true), [onRun]);
  const text = foundText(query, found.count, locale);
  useEffect(() => onFound(text), [onFound, text]);
  const ready = own !== undefined;
  useEffect(() => {
    if (!fragment.includes('-')) return;
    document.getElementById(fragment)?.scrollIntoView({ behavior: 'instant' });
  }, [fragment, shown, ready]);

  return (
    <>
      <OwnNote own={own} review={review} shown={shown} locale={locale} />
      <OwnNumbers
        lender={shown}
        published={versionOn(day, shown)}
        day={day}
        today={today}
        invented={Boolean(own?.sample)}
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
              review={review}
              onDay={onDay}
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
});
