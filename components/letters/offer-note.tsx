import { useMemo } from 'react';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { offers as words } from '@/lib/content/screens/letters';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Matter } from '@/lib/letters/matter';
import { offerFor, type Offer } from '@/lib/letters/offer';
import type { Account } from '@/lib/review';

function offerText(offer: Offer, locale: Locale): string {
  switch (offer.kind) {
    case 'schedule': {
      const { payment, months } = offer;
      return fill(words.schedule, locale, { payment: formatMoney(payment), months });
    }
    case 'monthly':
      return fill(words.monthly, locale, { amount: formatMoney(offer.amount) });
    default:
      return words[offer.kind][locale];
  }
}

type OfferNoteProps = { account: Account | null; matter: Matter; locale: Locale };

/** What the letter offers, why no more, and each payment of it. */
export function OfferNote({ account, matter, locale }: OfferNoteProps) {
  const offer = useMemo(() => offerFor(account, matter.cash), [account, matter.cash]);
  return (
    <Notice>
      <p className="figures">{offerText(offer, locale)}</p>
      {account?.product === 'card' && <p className="mt-2">{words.card[locale]}</p>}
      {offer.kind === 'schedule' && (
        <Details summary={words.table[locale]}>
          <Table
            caption={words.table[locale]}
            captionHidden
            columns={[
              { key: 'number', label: words.number[locale] },
              { key: 'on', label: words.day[locale], figures: true },
              { key: 'payment', label: words.payment[locale], figures: true },
            ]}
            rows={offer.payments.map(({ on, amount }, i) => ({
              key: on,
              cells: [i + 1, formatDate(on, locale), formatMoney(amount)],
            }))}
          />
        </Details>
      )}
    </Notice>
  );
}
