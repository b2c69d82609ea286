import { Details } from '@/components/ui/details';
import { KEEP_HEADING } from '@/components/result/print-classes';
import { Section } from '@/components/ui/section';
import { due, today } from '@/lib/content/screens/today';
import { harmless, lender, letters } from '@/lib/content/screens/today-help';
import { support } from '@/lib/content/screens/today-support';
import type { Locale } from '@/lib/format/locale';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { FallsDue } from './falls-due';
import { NotNow } from './not-now';
import { SupportLines } from './support-lines';
import { ToldList } from './told-list';
import { WhomToAsk } from './whom-to-ask';

type TodayProps = { profile: Profile; asOf: IsoDate; own: boolean; locale: Locale };

function TodayContent({ profile, asOf, own, locale }: TodayProps) {
  return (
    <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[11fr_9fr]">
      <div className="min-w-0">
        <h3 className="text-title">{due.title[locale]}</h3>
        <div className="mt-2">
          <FallsDue profile={profile} asOf={asOf} own={own} locale={locale} />
        </div>
      </div>
      <div>
        <NotNow locale={locale} />
        <div className="mt-6 border-b border-rule">
          <Details summary={letters.title[locale]} className="border-t border-rule">
            <ToldList items={letters.items} locale={locale} />
          </Details>
          <Details summary={harmless.title[locale]} className="border-t border-rule">
            <ToldList items={harmless.items} locale={locale} />
          </Details>
          <Details summary={lender.title[locale]} className="border-t border-rule">
            <WhomToAsk profile={profile} locale={locale} />
          </Details>
          <Details summary={support.title[locale]} className="border-t border-rule">
            <SupportLines locale={locale} />
          </Details>
        </div>
      </div>
    </div>
  );
}

/** What the first days ask; closed for someone whose limit was not cut lately. */
export function TodaySection({ recent, ...rest }: TodayProps & { recent: boolean }) {
  const { locale } = rest;
  return (
    <Section
      id="today"
      ruled
      className={KEEP_HEADING}
      title={today.title[locale]}
      lead={recent ? today.lead[locale] : undefined}
    >
      {recent ? (
        <TodayContent {...rest} />
      ) : (
        <Details summary={today.older[locale]}>
          <TodayContent {...rest} />
        </Details>
      )}
    </Section>
  );
}
