'use client';

import { Heading } from '@/components/ui/heading';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { bills as words } from '@/lib/content/screens/import-bills';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { LazyDetails } from '../parts/lazy-details';
import type { BillSummary } from '../reading/read';
import { AllRows } from './all-rows';
import { BillFiles } from './bill-files';
import { figureItems, lenderItems } from './figure-list';
import { FigureRow } from './figure-row';
import type { BillsState } from './use-bills';

type BillsSectionProps = {
  bills: BillsState;
  files: readonly BillSummary[];
  locale: Locale;
};

/** What the bills show, down to the row, for the borrower to correct. */
export function BillsSection({ bills, files, locale }: BillsSectionProps) {
  const { figures, counts, duplicates } = bills;
  const items = [...figureItems(figures, counts, locale), ...lenderItems(figures, locale)];
  return (
    <Section
      id="bills"
      ruled
      className="mt-12"
      title={words.title[locale]}
      lead={words.lead[locale]}
    >
      <div className="flex max-w-3xl flex-col gap-8">
        <div>
          <Heading level={3} className="mb-2">
            {words.files[locale]}
          </Heading>
          <BillFiles files={files} locale={locale} />
          {duplicates > 0 && (
            <p className="mt-2">{fill(words.duplicates, locale, { count: duplicates })}</p>
          )}
        </div>
        <TextInput
          id="bill-owners"
          label={words.owners[locale]}
          hint={words.ownersHint[locale]}
          width="full"
          value={bills.owners}
          onChange={(event) => bills.onOwners(event.target.value)}
        />
        <div>
          <Heading level={3} className="mb-2">
            {words.figures[locale]}
          </Heading>
          <ul className="border-b border-rule">
            {items.map((item) => (
              <FigureRow key={item.key} item={item} bills={bills} locale={locale} />
            ))}
          </ul>
        </div>
        <div>
          {figures.income.length > 0 && (
            <LazyDetails summary={words.byMonth[locale]}>
              {() => (
                <Table
                  caption={words.byMonth[locale]}
                  captionHidden
                  columns={[
                    { key: 'month', label: words.month[locale] },
                    { key: 'amount', label: words.amount[locale], figures: true },
                  ]}
                  rows={figures.income.map(({ month, amount }) => ({
                    key: month,
                    cells: [formatMonth(month, locale), formatMoney(amount)],
                  }))}
                />
              )}
            </LazyDetails>
          )}
          <LazyDetails summary={words.all[locale]}>
            {() => <AllRows bills={bills} locale={locale} />}
          </LazyDetails>
        </div>
      </div>
    </Section>
  );
}
