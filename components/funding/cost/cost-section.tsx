'use client';

import { useMemo, useState } from 'react';
import { accountName } from '@/components/repayment-grid/account-name';
import { useStoreValue } from '@/components/store/use-store';
import { Section } from '@/components/ui/section';
import { shared } from '@/lib/content/screens/funding';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import type { Locale } from '@/lib/format/locale';
import { compareCost, primeRate } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import type { OpenDebt } from '../open-debts';
import { ChargeFields } from './charge-fields';
import { CostAnswerView } from './cost-answer';
import { exampleForm } from './cost-form';
import { QuoteFields } from './quote-fields';
import { readCost } from './read-cost';

type CostSectionProps = { debts: readonly OpenDebt[]; asOf: IsoDate; locale: Locale };
/** A loan as it is quoted, and what it costs with everything in. */
export function CostSection({ debts, asOf, locale }: CostSectionProps) {
  const [form, setForm] = useState(() => exampleForm(asOf));
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const { problems, answer } = useMemo(() => readCost(form, asOf), [form, asOf]);
  const others = debts.flatMap(({ account, annualRate }) =>
    annualRate === null ? [] : [{ id: account.id, nominal: annualRate }],
  );
  const own = useStoreValue(({ rates }) => rates);
  const prime = useMemo(() => primeRate(own), [own]);
  const allIn = answer?.table.allIn;
  const benchmarks = allIn?.kind === 'rate' ? compareCost(allIn.nominal, asOf, others, prime) : [];
  const names = Object.fromEntries(
    debts.map(({ account }) => [account.id, accountName(account, locale)]),
  );
  return (
    <Section id="cost" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <div className="flex flex-col gap-8">
        <div data-screen-only="" className="flex flex-col gap-6">
          <QuoteFields form={form} onChange={change} problems={problems} locale={locale} />
          <ChargeFields
            charges={form.charges}
            onChange={(charges) => change({ charges })}
            problems={problems}
            locale={locale}
          />
        </div>
        {answer ? (
          <CostAnswerView
            answer={answer}
            benchmarks={benchmarks}
            names={names}
            prime={prime}
            locale={locale}
          />
        ) : (
          <p role="status">{shared.incomplete[locale]}</p>
        )}
      </div>
    </Section>
  );
}
