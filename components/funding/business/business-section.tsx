'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { joinNames } from '@/components/charts/join-sentences';
import { accountName } from '@/components/repayment-grid/account-name';
import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { shared } from '@/lib/content/screens/funding';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import type { Profile, Review } from '@/lib/review';
import { href } from '@/lib/site';
import { Fold } from '../fold';
import { MixSection } from '../mix/mix-section';
import type { OpenDebt } from '../open-debts';
import { businessFormOf, CALM, hasBusiness, readBusiness } from './business-form';
import { CashAnswer } from './cash-answer';
import { CashFields } from './cash-fields';
import { inputsText } from './cash-text';
import { LenderMix } from './lender-mix';
import { isUndated } from './obligations';
import { StressSwitches } from './stress-switches';

type BusinessProps = {
  profile: Profile;
  review: Review;
  debts: readonly OpenDebt[];
  locale: Locale;
};

function Business({ profile, review, debts, locale }: BusinessProps) {
  const { asOf } = review;
  const [form, setForm] = useState(() => businessFormOf(profile, debts));
  const [bad, setBad] = useState(CALM);
  const { problems, facts } = useMemo(
    () => readBusiness(form, profile, debts, asOf),
    [form, profile, debts, asOf],
  );
  const names = Object.fromEntries(
    debts.map(({ account }) => [account.id, accountName(account, locale)]),
  );
  const leftOut = debts.filter(isUndated).map(({ account }) => names[account.id] ?? '');
  const lines = (facts?.debts ?? []).filter(({ renews }) => renews);
  return (
    <>
      <Section id="business" ruled title={words.title[locale]} lead={words.lead[locale]}>
        <div className="flex flex-col gap-10">
          <div data-screen-only="">
            <Fold
              title={words.inputs[locale]}
              result={facts && inputsText(facts, locale)}
              open={facts === null}
            >
              <CashFields
                form={form}
                onChange={(part) => setForm((before) => ({ ...before, ...part }))}
                problems={problems}
                locale={locale}
              />
              {leftOut.length > 0 && (
                <p className="mt-2 text-note text-ink-muted">
                  <Mixed
                    text={fill(words.leftOut, locale, { names: joinNames(leftOut, locale) })}
                    locale={locale}
                  />
                </p>
              )}
            </Fold>
          </div>
          {facts ? (
            <>
              <StressSwitches
                lines={lines.map(({ id }) => ({ id, name: names[id] ?? id }))}
                form={bad}
                onChange={setBad}
                locale={locale}
              />
              <CashAnswer facts={facts} form={bad} locale={locale} />
              <LenderMix debts={debts} obligations={facts.debts} asOf={asOf} locale={locale} />
            </>
          ) : (
            <p role="status">{shared.incomplete[locale]}</p>
          )}
        </div>
      </Section>
      <MixSection
        profile={profile}
        review={review}
        debts={debts}
        facts={facts}
        stress={bad}
        locale={locale}
      />
    </>
  );
}

/** The business's cash under bad news, its lenders, and how a gap could be covered. */
export function BusinessSection(props: BusinessProps) {
  const { profile, locale } = props;
  if (hasBusiness(profile)) return <Business {...props} />;
  return (
    <Section id="business" ruled title={words.title[locale]}>
      <p>{words.none[locale]}</p>
      <Link
        href={`${href(locale, 'fullForm')}#business`}
        className="link inline-flex min-h-11 items-center"
      >
        {words.fill[locale]}
      </Link>
    </Section>
  );
}
