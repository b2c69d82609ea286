'use client';

import { useMemo, useState } from 'react';
import { accountName } from '@/components/repayment-grid/account-name';
import { Mixed } from '@/components/result/mixed';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { comparePayoffs } from '@/lib/funding';
import { shared } from '@/lib/content/screens/funding';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { Facts, Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { EntryField } from '../entry-field';
import type { OpenDebt } from '../open-debts';
import { DebtFields } from './debt-fields';
import { OwnOrder } from './own-order';
import { PayoffAnswer } from './payoff-answer';
import { ORDERS, payoffFormOf, readPayoff, type OrderChoice } from './payoff-form';
import { choiceOf } from './payoff-view';

type PayoffSectionProps = {
  profile: Profile;
  facts: Facts;
  debts: readonly OpenDebt[];
  asOf: IsoDate;
  locale: Locale;
};

const CHOICES: readonly OrderChoice[] = [...ORDERS, 'own'];

/** Debts, money and an order as the borrower has or tries them, and where each order leads. */
export function PayoffSection({ profile, facts, debts, asOf, locale }: PayoffSectionProps) {
  const [form, setForm] = useState(() => payoffFormOf(profile, facts, debts));
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const { problems, asked } = useMemo(() => readPayoff(form, debts, asOf), [form, debts, asOf]);
  const ready = Object.keys(problems).length === 0;
  const compared = useMemo(
    () =>
      ready
        ? comparePayoffs(asked.debts, asked.options, asked.orders).map(({ order, result }) => ({
            order: choiceOf(order),
            result,
          }))
        : [],
    [ready, asked],
  );
  const names = Object.fromEntries(
    debts.map(({ account }) => [account.id, accountName(account, locale)]),
  );
  const money = { problems, locale, unit: 'money' } as const;
  return (
    <Section id="payoff" ruled title={words.title[locale]} lead={words.lead[locale]}>
      {debts.length === 0 ? (
        <p>{shared.noDebts[locale]}</p>
      ) : (
        <div className="flex flex-col gap-10">
          <div data-screen-only="" className="flex flex-col gap-8">
            <DebtFields
              entries={form.debts}
              names={names}
              problems={problems}
              onChange={(next) => change({ debts: next })}
              locale={locale}
            />
            <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3 sm:items-end">
              <EntryField
                {...money}
                id="payoff-budget"
                label={words.budget[locale]}
                hint={words.budgetHint[locale]}
                text={form.budget}
                onText={(budget) => change({ budget })}
              />
              <EntryField
                {...money}
                id="payoff-cash"
                label={words.cash[locale]}
                text={form.cash}
                onText={(cash) => change({ cash })}
              />
              <EntryField
                {...money}
                id="payoff-floor"
                label={words.floor[locale]}
                hint={words.floorHint[locale]}
                text={form.floor}
                onText={(floor) => change({ floor })}
              />
            </div>
            <div>
              <RadioGroup
                id="payoff-order"
                name="payoff-order"
                legend={words.order[locale]}
                options={CHOICES.map((value) => ({
                  value,
                  label: ORDER_WORDS[value].label[locale],
                  hint: ORDER_WORDS[value].hint[locale],
                }))}
                value={form.order}
                onChange={(value) => {
                  const order = CHOICES.find((each) => each === value);
                  if (order) change({ order });
                }}
              />
              {form.order === 'own' && (
                <OwnOrder
                  own={form.own}
                  names={names}
                  onOrder={(own) => change({ own })}
                  locale={locale}
                />
              )}
            </div>
          </div>
          {ready ? (
            <PayoffAnswer
              compared={compared}
              asked={asked}
              chosen={form.order}
              names={names}
              locale={locale}
            />
          ) : (
            <p role="status">{shared.incomplete[locale]}</p>
          )}
          <p className="text-note text-ink-muted">
            <Mixed text={words.convention[locale]} locale={locale} />
          </p>
        </div>
      )}
    </Section>
  );
}
