'use client';

import { useState } from 'react';
import { accountName, lenderName } from '@/components/repayment-grid/account-name';
import { Checkbox } from '@/components/ui/checkbox';
import { Fieldset } from '@/components/ui/fieldset';
import { Mixed } from '@/components/ui/mixed';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/content/fill';
import { businessWords as words } from '@/lib/content/screens/funding-business';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { concentration, type Obligation } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { Fold } from '../fold';
import type { OpenDebt } from '../open-debts';
import { dueSoonText, Ladder, Shares } from './lender-tables';
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

/** Whom the money is owed to, how much hangs on one, what falls due when. */
export function LenderMix({ debts, obligations, asOf, locale }: LenderMixProps) {
  const [used, setUsed] = useState<string[]>([]);
  const mix = concentration(
    debts.map((debt) => ({
      lender: debt.lender,
      balance: debt.balance,
      kind: kindOf(debt),
      usedForBusiness: used.includes(debt.account.id),
    })),
  );
  const { hhi, effectiveLenders, largest, consumerCreditInBusiness } = mix;
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
      <Fold title={words.byLender[locale]} result={dueSoonText(obligations, asOf, locale)}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          <Shares mix={mix} nameOf={nameOf} locale={locale} />
          <Ladder obligations={obligations} asOf={asOf} locale={locale} />
        </div>
      </Fold>
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
