'use client';

import { useMemo, useState } from 'react';
import { accountName } from '@/components/repayment-grid/account-name';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { shared } from '@/lib/content/screens/funding';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import type { Locale } from '@/lib/format/locale';
import { compareCost } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { EntryField } from '../entry-field';
import type { EntryUnit } from '../entry';
import type { OpenDebt } from '../open-debts';
import { ChargeFields } from './charge-fields';
import { CostAnswerView } from './cost-answer';
import { exampleForm, readCost } from './cost-form';

type CostSectionProps = { debts: readonly OpenDebt[]; asOf: IsoDate; locale: Locale };
type FieldPart = 'principal' | 'months' | 'payment' | 'monthlyRate' | 'paidOutOn';

const UNITS: Record<FieldPart, EntryUnit> = {
  principal: 'money',
  months: 'months',
  payment: 'money',
  monthlyRate: 'percent',
  paidOutOn: 'day',
};

/** A loan as it is quoted, and what it costs with everything in. */
export function CostSection({ debts, asOf, locale }: CostSectionProps) {
  const [form, setForm] = useState(() => exampleForm(asOf));
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const { problems, answer } = useMemo(() => readCost(form, asOf), [form, asOf]);
  const others = debts.flatMap(({ account, annualRate }) =>
    annualRate === null ? [] : [{ id: account.id, nominal: annualRate }],
  );
  const allIn = answer?.table.allIn;
  const benchmarks = allIn?.kind === 'rate' ? compareCost(allIn.nominal, asOf, others) : [];
  const names = Object.fromEntries(
    debts.map(({ account }) => [account.id, accountName(account, locale)]),
  );
  const parts: FieldPart[] = [
    'principal',
    'months',
    form.mode === 'flat' ? 'monthlyRate' : 'payment',
    'paidOutOn',
  ];
  return (
    <Section id="cost" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <div className="flex flex-col gap-8">
        <div data-screen-only="" className="flex flex-col gap-6">
          <RadioGroup
            id="cost-mode"
            name="cost-mode"
            legend={words.mode[locale]}
            inline
            options={[
              { value: 'payments', label: words.payments[locale] },
              { value: 'flat', label: words.flat[locale], hint: words.flatHint[locale] },
            ]}
            value={form.mode}
            onChange={(value) => change({ mode: value === 'flat' ? 'flat' : 'payments' })}
          />
          <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
            {parts.map((part) => (
              <EntryField
                key={part}
                id={`cost-${part}`}
                unit={UNITS[part]}
                label={words[part][locale]}
                text={form[part]}
                onText={(text) => change({ [part]: text })}
                problems={problems}
                locale={locale}
              />
            ))}
          </div>
          <ChargeFields
            charges={form.charges}
            onChange={(charges) => change({ charges })}
            problems={problems}
            locale={locale}
          />
        </div>
        {answer ? (
          <CostAnswerView answer={answer} benchmarks={benchmarks} names={names} locale={locale} />
        ) : (
          <p role="status">{shared.incomplete[locale]}</p>
        )}
      </div>
    </Section>
  );
}
