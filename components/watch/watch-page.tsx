'use client';

import { ON_PAPER } from '@/components/result/print-classes';
import { SampleBanner } from '@/components/result/sample-banner';
import { useShown } from '@/components/result/use-shown';
import { useStoreValue } from '@/components/store/use-store';
import { useToday } from '@/components/store/use-today';
import { ButtonLink } from '@/components/ui/button';
import { page as words } from '@/lib/content/screens/watch';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { ratesInUse } from '@/lib/watch/rates';
import { watchFor } from '@/lib/watch/watch';
import { DeadlinesSection } from './deadlines-section';
import { RatesSection } from './rates-section';
import { RuleGroups } from './rule-groups';
import { WatchHeading } from './watch-heading';
import { WatchWaiting } from './watch-waiting';

/** The rules for the borrower's own figures, for a sample's, or without any. */
export function WatchPage({ locale }: { locale: Locale }) {
  const shown = useShown();
  const asOf = useToday();
  const rates = ratesInUse(useStoreValue((state) => state.rates));
  if (shown.status === 'waiting' || asOf === null) return <WatchWaiting locale={locale} />;
  const profile = shown.status === 'shown' ? shown.profile : null;
  const sample = shown.status === 'shown' ? shown.sample : null;
  const items = watchFor(profile, asOf, rates);
  return (
    <div className={`${ON_PAPER} flex flex-col gap-12 md:gap-16`}>
      {sample && <SampleBanner sample={sample} route="watch" locale={locale} />}
      <div>
        <WatchHeading locale={locale} />
        {profile === null && (
          <div className="measure mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 border-l-4 border-accent pl-5">
            <p className="flex-1 basis-56">{words.noProfile[locale]}</p>
            <ButtonLink href={href(locale, 'check')} tone="secondary">
              {words.check[locale]}
            </ButtonLink>
          </div>
        )}
      </div>
      <RuleGroups items={items} rates={rates} locale={locale} />
      <DeadlinesSection items={items} rates={rates} asOf={asOf} locale={locale} />
      <RatesSection rates={rates} asOf={asOf} locale={locale} />
    </div>
  );
}
