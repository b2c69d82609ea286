'use client';

import { useMemo, useState } from 'react';
import { accountName } from '@/components/repayment-grid/account-name';
import { Mixed } from '@/components/ui/mixed';
import { Section } from '@/components/ui/section';
import { comparePayoffs } from '@/lib/funding';
import { shared } from '@/lib/content/screens/funding';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import { Fold } from '../fold';
import type { OpenDebt } from '../open-debts';
import type { Owner } from '../owner';
import { MoneyFields } from './money-fields';
import { OrderChoices } from './order-choices';
import { PayoffAnswer } from './payoff-answer';
import { owedText } from './payoff-text';
import { choiceOf, withLimitFirst } from './payoff-view';
import { DebtFields } from './debt-fields';
import { exampleDebts, payoffFormOf, withDebt, withoutDebt } from './payoff-form';
import { readPayoff } from './read-payoff';
import { useLimits } from './use-limits';

type PayoffSectionProps = {
  /** Whose debts; `null` where they are typed here and no review can be asked. */
  owner: Owner | null;
  debts: readonly OpenDebt[];
  asOf: IsoDate;
  locale: Locale;
};

/** Debts, money and an order as the borrower has or tries them, and where each order leads. */
export function PayoffSection({ owner, debts, asOf, locale }: PayoffSectionProps) {
  const [form, setForm] = useState(() =>
    owner ? payoffFormOf(owner.profile, owner.review.facts, debts) : exampleDebts(locale),
  );
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const { problems, asked } = useMemo(() => readPayoff(form, debts, asOf), [form, debts, asOf]);
  const ready = Object.keys(problems).length === 0;
  const limits = useLimits(owner, ready ? asked : null);
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
  const names: Record<string, string> = {
    ...Object.fromEntries(form.debts.map(({ id, name }) => [id, name ?? ''])),
    ...Object.fromEntries(debts.map(({ account }) => [account.id, accountName(account, locale)])),
  };
  const fields = { form, names, problems, onChange: change, locale };
  const debtFields = {
    entries: form.debts,
    names,
    problems,
    onChange: (next: typeof form.debts) => change({ debts: next }),
    locale,
  };
  const hasProblem = (id: string) =>
    ['balance', 'rate', 'minimum'].some((part) => problems[`${id}-${part}`] !== undefined);
  return (
    <Section id="payoff" ruled title={words.title[locale]} lead={words.lead[locale]}>
      {form.debts.length === 0 ? (
        <p>{shared.noDebts[locale]}</p>
      ) : (
        <div className="flex flex-col gap-10">
          <div data-screen-only="" className="flex flex-col gap-8">
            {owner === null ? (
              <div>
                <h3 className="text-title">{words.debts[locale]}</h3>
                <DebtFields
                  {...debtFields}
                  onAdd={() => setForm((before) => withDebt(before, locale))}
                  onRemove={(id) => setForm((before) => withoutDebt(before, id))}
                />
              </div>
            ) : (
              <Fold
                title={words.debts[locale]}
                result={ready && owedText(asked, locale)}
                open={form.debts.some(({ id }) => hasProblem(id))}
              >
                <DebtFields {...debtFields} />
              </Fold>
            )}
            <MoneyFields {...fields} />
            <OrderChoices {...fields} reviewed={owner !== null} />
          </div>
          {ready ? (
            <PayoffAnswer
              compared={withLimitFirst(compared, limits)}
              asked={asked}
              limits={limits}
              old={owner?.review.facts.currentLimit ?? null}
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
