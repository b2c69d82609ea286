'use client';

import { useState } from 'react';
import { CellText } from '@/components/charts/cell-text';
import { accountName, lenderName } from '@/components/repayment-grid/account-name';
import { Mixed } from '@/components/result/mixed';
import { Checkbox } from '@/components/ui/checkbox';
import { Fieldset } from '@/components/ui/fieldset';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { concentration, maturityLadder, type Obligation } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import type { OpenDebt } from '../open-debts';
import { toggled } from './stress-switches';

type LenderMixProps = {
  debts: readonly OpenDebt[];
  obligations: readonly Obligation[];
  asOf: IsoDate;
  locale: Locale;
};

const CONSUMER: ReadonlySet<string> = new Set(['card', 'revolving', 'instalment']);

function kindOf({ account: { product } }: OpenDebt) {
  if (product === 'business' || product === 'card' || product === 'mortgage') return product;
  return 'consumer';
}

/** A rung by its first and last day, counted from today. */
function rungName(before: number | null, to: number | null, locale: Locale): string {
  if (to === null) return words.later[locale];
  if (before === null) return fill(words.first, locale, { to });
  return fill(words.rung, locale, { from: before + 1, to });
}

function Ladder({ obligations, asOf, locale }: Omit<LenderMixProps, 'debts'>) {
  const rungs = maturityLadder(
    obligations.flatMap(({ repayments }) => repayments),
    asOf,
  );
  return (
    <Table
      caption={words.ladder[locale]}
      columns={[
        { key: 'rung', label: words.ladder[locale] },
        { key: 'due', label: words.due[locale], figures: true },
        { key: 'share', label: words.share[locale], figures: true },
      ]}
      rows={rungs.map(({ throughDays, due, share }, i) => ({
        key: `${throughDays}`,
        cells: [
          rungName(rungs[i - 1]?.throughDays ?? null, throughDays, locale),
          formatMoney(due),
          formatPercent(share, locale),
        ],
      }))}
    />
  );
}

/** Whom the money is owed to, how much hangs on one, what falls due when. */
export function LenderMix({ debts, obligations, asOf, locale }: LenderMixProps) {
  const [used, setUsed] = useState<string[]>([]);
  const { shares, hhi, effectiveLenders, largest, consumerCreditInBusiness } = concentration(
    debts.map((debt) => ({
      lender: debt.lender,
      balance: debt.balance,
      kind: kindOf(debt),
      usedForBusiness: used.includes(debt.account.id),
    })),
  );
  const nameOf = (lender: string) => {
    const debt = debts.find((each) => each.lender === lender);
    return debt ? lenderName(debt.account, locale) : lender;
  };
  const consumer = debts.filter(({ account }) => CONSUMER.has(account.product));
  if (!largest || hhi === null || effectiveLenders === null) return null;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h3 className="text-title">{words.mix[locale]}</h3>
        <p className="measure figures mt-1">
          <Mixed
            text={fill(words.mixSentence, locale, {
              share: formatPercent(largest.share, locale),
              lender: nameOf(largest.lender),
              effective: formatNumber(effectiveLenders, 1),
            })}
            locale={locale}
          />
        </p>
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div>
          <Table
            caption={words.mix[locale]}
            captionHidden
            columns={[
              { key: 'lender', label: words.lender[locale] },
              { key: 'owed', label: words.owed[locale], figures: true },
              { key: 'share', label: words.share[locale], figures: true },
            ]}
            rows={shares.map(({ lender, balance, share }) => ({
              key: lender,
              cells: [
                <CellText key="lender">
                  <Mixed text={nameOf(lender)} locale={locale} />
                </CellText>,
                formatMoney(balance),
                formatPercent(share, locale),
              ],
            }))}
          />
          <p className="figures mt-2 text-note text-ink-muted">
            {fill(words.hhi, locale, { hhi: formatNumber(hhi, 2) })}
          </p>
        </div>
        <Ladder obligations={obligations} asOf={asOf} locale={locale} />
      </div>
      {consumer.length > 0 && (
        <div data-screen-only="">
          <Fieldset id="misuse" legend={words.misuse[locale]} hint={words.misuseHint[locale]}>
            {consumer.map(({ account }) => (
              <Checkbox
                key={account.id}
                id={`misuse-${account.id}`}
                label={<Mixed text={accountName(account, locale)} locale={locale} />}
                checked={used.includes(account.id)}
                onChange={({ target }) => setUsed(toggled(used, account.id, target.checked))}
              />
            ))}
          </Fieldset>
          {consumerCreditInBusiness > 0 && (
            <Notice tone="watch" role="status" className="mt-3">
              {fill(words.misused, locale, { amount: formatMoney(consumerCreditInBusiness) })}
            </Notice>
          )}
        </div>
      )}
    </div>
  );
}
