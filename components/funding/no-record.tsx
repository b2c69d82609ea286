'use client';

import { ButtonLink } from '@/components/ui/button';
import { noRecord as words, page } from '@/lib/content/screens/funding';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import { href } from '@/lib/site';
import { Contents } from './contents';
import { CostSection } from './cost/cost-section';
import { PayoffSection } from './payoff/payoff-section';

/** What can be worked out of figures typed here, for whoever keeps no record. */
export function NoRecord({ asOf, locale }: { asOf: IsoDate; locale: Locale }) {
  return (
    <div className="flex flex-col gap-12 md:gap-16">
      <div>
        <h1 className="text-page">{page.heading[locale]}</h1>
        <p className="measure mt-3 text-lead">{words.lead[locale]}</p>
        <Contents parts={['payoff', 'cost']} locale={locale} />
        <p className="measure mt-4">{words.more[locale]}</p>
        <div data-screen-only="" className="mt-4 flex flex-wrap gap-3">
          <ButtonLink href={href(locale, 'check')}>{words.check[locale]}</ButtonLink>
          <ButtonLink
            href={`${href(locale, 'funding')}?sample=shopOwner`}
            prefetch={false}
            tone="secondary"
          >
            {words.sample[locale]}
          </ButtonLink>
        </div>
      </div>
      <PayoffSection owner={null} debts={[]} asOf={asOf} locale={locale} />
      <CostSection debts={[]} asOf={asOf} locale={locale} />
    </div>
  );
}
