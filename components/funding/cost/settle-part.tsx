import { useMemo, useState } from 'react';
import { Details } from '@/components/ui/details';
import { fill } from '@/lib/content/fill';
import { shared } from '@/lib/content/screens/funding';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Schedule, Settlement } from '@/lib/funding';
import { toFen } from '@/lib/units/fen';
import { EntryField } from '../entry-field';
import { readSettlement, settleFormOf } from './settle-form';

function settleText({ on, principal, interest, fee, payment, saved }: Settlement, locale: Locale) {
  return fill(saved < 0 ? words.settleCosts : words.settleSaves, locale, {
    on: formatDate(on, locale),
    principal: formatMoney(principal),
    interest: formatMoney(interest),
    fee: formatMoney(fee),
    payment: formatMoney(payment),
    saved: formatMoney(toFen(Math.abs(saved))),
  });
}

/** What paying the loan off on a day takes, and whether the fee eats the saving. */
export function SettlePart({ schedule, locale }: { schedule: Schedule; locale: Locale }) {
  const [form, setForm] = useState(() => settleFormOf(schedule));
  const { problems, settlement } = useMemo(() => readSettlement(form, schedule), [form, schedule]);
  const ready = Object.keys(problems).length === 0;
  return (
    <Details summary={words.settle[locale]}>
      <div className="flex flex-col gap-4">
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
          <EntryField
            id="settle-on"
            unit="day"
            label={words.settleOn[locale]}
            text={form.on}
            onText={(on) => setForm((before) => ({ ...before, on }))}
            problems={problems}
            locale={locale}
          />
          <EntryField
            id="settle-fee"
            unit="percent"
            label={words.settleFee[locale]}
            text={form.fee}
            onText={(fee) => setForm((before) => ({ ...before, fee }))}
            problems={problems}
            locale={locale}
          />
        </div>
        <p role="status" className="measure figures">
          {!ready && shared.incomplete[locale]}
          {ready && (settlement ? settleText(settlement, locale) : words.settled[locale])}
        </p>
      </div>
    </Details>
  );
}
