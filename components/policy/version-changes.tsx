import type { ReactNode } from 'react';
import { versions as words } from '@/lib/content/screens/policy-parts';
import type { Locale } from '@/lib/format/locale';
import type { LenderKind } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { DifferenceList } from './difference-list';
import { differencesBetween } from './differences';
import { VERSIONS } from './versions';

/** What each version changed, by lender kind and first day; laid out when the page is built. */
export type VersionChanges = Readonly<Record<LenderKind, Readonly<Record<IsoDate, ReactNode>>>>;

function changesOf(lender: LenderKind, locale: Locale): Record<IsoDate, ReactNode> {
  const versions = VERSIONS[lender];
  return Object.fromEntries(
    versions.map((version, i) => {
      const before = versions[i + 1];
      const changes = before ? (
        <DifferenceList
          differences={differencesBetween(before, version)}
          before={before}
          after={version}
          locale={locale}
        />
      ) : (
        <p className="text-ink-muted">{words.first[locale]}</p>
      );
      return [version.effectiveFrom, changes];
    }),
  );
}

export const versionChanges = (locale: Locale): VersionChanges => ({
  platform: changesOf('platform', locale),
  bank: changesOf('bank', locale),
  business: changesOf('business', locale),
});
