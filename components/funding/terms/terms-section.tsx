'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { accountName } from '@/components/repayment-grid/account-name';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { shared } from '@/lib/content/screens/funding';
import { termsWords as words } from '@/lib/content/screens/funding-terms';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import {
  reviewedAccountId,
  type Policy,
  type Profile,
  type Review,
  type SampleId,
} from '@/lib/review';
import type { OpenDebt } from '../open-debts';
import { TermsAnswer } from './terms-answer';
import { TermsFields } from './terms-fields';
import { reviewedTerms } from './reviewed-terms';
import { readTerms, termsFormOf } from './terms-form';
import { TermsTable } from './terms-table';

type TermsSectionProps = {
  sample: SampleId | null;
  profile: Profile;
  debts: readonly OpenDebt[];
  policy: Policy;
  review: Review;
  locale: Locale;
};

type OneDebtProps = Omit<TermsSectionProps, 'debts' | 'sample'> & { debt: OpenDebt };

function OneDebt({ profile, debt, policy, review, locale }: OneDebtProps) {
  const { id } = debt.account;
  const [form, setForm] = useState(() => termsFormOf(debt, review.asOf));
  const { problems } = useMemo(() => readTerms(form, debt, review.asOf), [form, debt, review.asOf]);
  const all = useMemo(
    () => reviewedTerms(form, debt, { profile, policy, review }),
    [form, debt, profile, policy, review],
  );
  const chosen = all.find(({ option }) => option === form.option);
  return (
    <>
      <TermsTable all={all} today={review} locale={locale} />
      <TermsFields
        debt={debt}
        form={form}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
        problems={problems}
        locale={locale}
      />
      {chosen?.effect ? (
        <TermsAnswer
          option={chosen.option}
          effect={chosen.effect}
          today={review}
          then={chosen.then}
          own={reviewedAccountId(profile) === id}
          locale={locale}
        />
      ) : (
        <p role="status">{shared.incomplete[locale]}</p>
      )}
    </>
  );
}

/** One debt, what could be asked of its lender, and what that would do. */
export function TermsSection({ sample, debts, locale, ...rest }: TermsSectionProps) {
  const [chosen, choose] = useState(debts[0]?.account.id ?? '');
  const debt = debts.find(({ account }) => account.id === chosen) ?? debts[0];
  return (
    <Section id="terms" ruled title={words.title[locale]} lead={words.lead[locale]}>
      {debt === undefined ? (
        <p>{shared.noDebts[locale]}</p>
      ) : (
        <div className="flex flex-col gap-8">
          <div data-screen-only="">
            <Select
              id="terms-debt"
              label={words.debt[locale]}
              options={debts.map(({ account }) => ({
                value: account.id,
                label: accountName(account, locale),
              }))}
              value={debt.account.id}
              onChange={({ target }) => choose(target.value)}
            />
          </div>
          <OneDebt key={debt.account.id} debt={debt} locale={locale} {...rest} />
          <Link
            href={`${href(locale, 'letters')}${sample === null ? '' : `?sample=${sample}`}#hardship`}
            prefetch={false}
            data-screen-only=""
            className="link inline-flex min-h-11 w-fit items-center font-semibold"
          >
            {words.letter[locale]}
          </Link>
        </div>
      )}
    </Section>
  );
}
