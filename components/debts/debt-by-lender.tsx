'use client';

import { useState } from 'react';
import { CellText } from '@/components/charts/cell-text';
import { joinNames, joinSentences } from '@/components/charts/join-sentences';
import { Button } from '@/components/ui/button';
import { ChartFigure } from '@/components/ui/chart-figure';
import { Heading, type HeadingLevel } from '@/components/ui/heading';
import { Mixed } from '@/components/ui/mixed';
import type { TableProps } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { charts } from '@/lib/content/screens/charts';
import { debts as words } from '@/lib/content/screens/charts-debts';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Profile } from '@/lib/review';
import { DebtRow, debtAmount, debtKind, debtName } from './debt-row';
import { debtNotes, debtSentence } from './debt-sentence';
import { debtsOf, type Debts } from './lender-debts';

const FIRST = 12;

function debtTable({ owed, balance, payment }: Debts, locale: Locale): TableProps {
  return {
    caption: words.caption[locale],
    columns: [
      { key: 'lender', label: words.lender[locale] },
      { key: 'kind', label: words.kind[locale] },
      { key: 'balance', label: words.balance[locale], figures: true },
      { key: 'part', label: words.part[locale], figures: true },
      { key: 'payment', label: words.payment[locale], figures: true },
    ],
    rows: owed.map((debt) => ({
      key: debt.key,
      cells: [
        <CellText key="lender">
          <Mixed text={debtName(debt, locale)} locale={locale} />
          {debt.reviewed === null ? '' : ` (${words.reviewed[locale]})`}
        </CellText>,
        <CellText key="kind">{debtKind(debt, locale)}</CellText>,
        debtAmount(debt.balance, debt.balancesUnknown, locale),
        formatPercent(balance > 0 ? debt.balance / balance : 0, locale),
        debtAmount(debt.payment, debt.paymentsUnknown, locale),
      ],
    })),
    total: {
      key: 'total',
      cells: [charts.total[locale], '', formatMoney(balance), '100%', formatMoney(payment)],
    },
  };
}

/** Lenders owed nothing and accounts in other currencies, named but not drawn. */
function Apart({ debts, locale }: { debts: Debts; locale: Locale }) {
  const clear = debts.clear.map((debt) => debtName(debt, locale));
  const foreign = debts.foreign.map(
    ({ institution, currency }) => `${institution || charts.unnamed[locale]} (${currency})`,
  );
  return (
    <div className="mt-3 text-note text-ink-muted">
      {clear.length > 0 && (
        <p>
          <Mixed
            text={fill(words.clear, locale, { lenders: joinNames(clear, locale) })}
            locale={locale}
          />
        </p>
      )}
      {foreign.length > 0 && (
        <p>
          <Mixed
            text={fill(words.foreign, locale, { accounts: joinNames(foreign, locale) })}
            locale={locale}
          />
        </p>
      )}
    </div>
  );
}

type DebtByLenderProps = { profile: Profile; locale: Locale; level?: HeadingLevel };

/** What is owed to each lender, the largest first. */
export function DebtByLender({ profile, locale, level = 3 }: DebtByLenderProps) {
  const [all, setAll] = useState(false);
  const debts = debtsOf(profile);
  const { owed } = debts;
  if (owed.length === 0) {
    const text = profile.accounts.length === 0 ? words.empty : words.nothing;
    return (
      <section id="debts">
        <Heading level={level}>{words.title[locale]}</Heading>
        <p className="measure mt-1 text-ink-muted">{text[locale]}</p>
        <Apart debts={debts} locale={locale} />
      </section>
    );
  }
  const end = owed[0]?.balance ?? 0;
  return (
    <ChartFigure
      id="debts"
      level={level}
      title={words.title[locale]}
      sentence={
        <Mixed
          text={joinSentences([debtSentence(debts, locale), ...debtNotes(debts, locale)], locale)}
          locale={locale}
        />
      }
      tableLabel={charts.table[locale]}
      table={debtTable(debts, locale)}
      chart={
        <>
          <ul className="@container">
            {(all ? owed : owed.slice(0, FIRST)).map((debt) => (
              <DebtRow key={debt.key} debt={debt} end={end} locale={locale} />
            ))}
          </ul>
          {!all && owed.length > FIRST && (
            <Button tone="secondary" className="mt-4" onClick={() => setAll(true)}>
              {fill(charts.showAll, locale, { count: owed.length })}
            </Button>
          )}
          <Apart debts={debts} locale={locale} />
        </>
      }
    />
  );
}
