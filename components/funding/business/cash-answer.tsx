import { useMemo } from 'react';
import { CellText } from '@/components/charts/cell-text';
import { Table } from '@/components/ui/table';
import { shared } from '@/lib/content/screens/funding';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import { stress, type CashFacts } from '@/lib/funding';
import { CALM, stressOf, type StressForm } from './business-form';
import { CashChart } from './cash-chart';
import { FIGURES, viewFigures } from './cash-text';

type CashAnswerProps = { facts: CashFacts; form: StressForm; locale: Locale };

/** How long the cash lasts, as it is and under the bad news that is switched on. */
export function CashAnswer({ facts, form, locale }: CashAnswerProps) {
  const { base, stressed } = useMemo(() => stress(facts, stressOf(form)), [facts, form]);
  const calm =
    form === CALM || (form.limits.length === 0 && !form.sales && !form.receivables && !form.rates);
  const then = calm ? null : stressed;
  const columns = then ? [base, then] : [base];
  const figures = columns.map((view) => viewFigures(view, locale));
  return (
    <div className="flex flex-col gap-8">
      <Table
        caption={words.figures[locale]}
        columns={[
          { key: 'figure', label: shared.figure[locale] },
          { key: 'base', label: words.asIs[locale], figures: true },
          ...(then ? [{ key: 'stressed', label: words.stressed[locale], figures: true }] : []),
        ]}
        rows={FIGURES.map((key, i) => ({
          key,
          cells: [
            <CellText key="figure" size="short">
              {words[key][locale]}
            </CellText>,
            ...figures.map((each) => each[i]),
          ],
        }))}
      />
      <CashChart facts={facts} base={base} stressed={then} locale={locale} />
    </div>
  );
}
