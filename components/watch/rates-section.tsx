'use client';

import { useState, type FormEvent } from 'react';
import { session } from '@/components/store/current';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/content/fill';
import { rates as words } from '@/lib/content/screens/watch';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatInputPercent, formatRate } from '@/lib/format/percent';
import type { IsoDate } from '@/lib/units/calendar';
import { DEFAULT_RATES, type RatesInUse } from '@/lib/watch/rates';
import { RATE_FIELDS, readRates, type RateField } from './rates-form';

const idOf = (field: RateField) => `rates-${field}`;

type RatesSectionProps = { rates: RatesInUse; asOf: IsoDate; locale: Locale };

/** The prime rates in use with their day, for the borrower to bring up to date. */
export function RatesSection({ rates, asOf, locale }: RatesSectionProps) {
  const [typed, setTyped] = useState({
    lpr1y: formatInputPercent(rates.lpr1y),
    lpr5y: formatInputPercent(rates.lpr5y),
    day: '',
  });
  const [wrong, setWrong] = useState<readonly RateField[]>([]);
  const [saved, setSaved] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readRates(typed, asOf);
    setWrong(read.ok ? [] : read.wrong);
    setSaved(read.ok);
    if (read.ok) void session.actions.saveRates(read.rates);
    else if (read.wrong[0]) document.getElementById(idOf(read.wrong[0]))?.focus();
  };
  const undo = () => {
    void session.actions.saveRates(null);
    setSaved(true);
  };
  const errors = {
    lpr1y: words.rateError[locale],
    lpr5y: words.rateError[locale],
    day: fill(words.dayError, locale, { from: formatDate(DEFAULT_RATES.confirmedOn, locale) }),
  };
  const inUse = fill(rates.own ? words.own : words.ours, locale, {
    day: formatDate(rates.confirmedOn, locale),
    lpr1y: formatRate(rates.lpr1y),
    lpr5y: formatRate(rates.lpr5y),
  });
  return (
    <Section id="rates" ruled title={words.title[locale]} lead={inUse} className="max-w-3xl">
      <form noValidate onSubmit={submit} className="grid items-end gap-4 sm:grid-cols-3">
        {RATE_FIELDS.map((field) => (
          <TextInput
            key={field}
            id={idOf(field)}
            label={words[field][locale]}
            error={wrong.includes(field) && errors[field]}
            width="medium"
            inputMode={field === 'day' ? 'text' : 'decimal'}
            suffix={field === 'day' ? undefined : '%'}
            placeholder={field === 'day' ? asOf : undefined}
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        ))}
        <div className="flex flex-wrap gap-x-6 gap-y-2 sm:col-span-3">
          <Button type="submit" tone="secondary">
            {words.save[locale]}
          </Button>
          {rates.own && (
            <Button tone="quiet" onClick={undo}>
              {words.undo[locale]}
            </Button>
          )}
          <p role="status" className="self-center text-note text-ink-muted">
            {saved && words.saved[locale]}
          </p>
        </div>
      </form>
    </Section>
  );
}
