'use client';

import { useState, type ReactNode } from 'react';
import { versionOn } from '@/components/policy/versions';
import { useStore } from '@/components/store/use-store';
import type { LenderKind, OverrideProblem, Policy } from '@/lib/review';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import { LazyTellDialog } from './lazy-tell-dialog';
import { OwnList } from './own-list';
import { TellProvider, type RuleId } from './tell';

type OwnNumbersProps = {
  lender: LenderKind;
  /** The rules of the day looked at, as given. */
  published: Policy;
  day: IsoDate | null;
  /** It and `day` are `null` before the page runs. */
  today: IsoDate | null;
  /** An invented person is looked at, who has no own numbers. */
  invented: boolean;
  refused: readonly OverrideProblem[];
  locale: Locale;
  /** The rules, each of which may ask for the form. */
  children: ReactNode;
};

/** The borrower's own numbers, and the rules in which one can be entered. */
export function OwnNumbers(props: OwnNumbersProps) {
  const { lender, published, day, today, invented, refused, locale, children } = props;
  const { status, overrides, saveOverrides } = useStore();
  const [rule, tell] = useState<RuleId | null>(null);
  const open = !invented && today !== null && status === 'ready';
  return (
    <TellProvider tell={open ? tell : null}>
      <OwnList
        lender={lender}
        published={published}
        day={day}
        invented={invented}
        refused={refused}
        locale={locale}
      />
      {children}
      {open && rule !== null && (
        <LazyTellDialog
          rule={rule}
          published={versionOn(today, lender)}
          kept={overrides ?? []}
          today={today}
          onSave={(next) => {
            void saveOverrides(next);
            tell(null);
          }}
          onClose={() => tell(null)}
          locale={locale}
        />
      )}
    </TellProvider>
  );
}
