'use client';

import { useMemo, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup } from '@/components/ui/radio-group';
import { fill } from '@/lib/content/fill';
import { GRADES } from '@/lib/content/grades';
import { assumed, wayBack as words } from '@/lib/content/screens/way-back';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { disputesOf, type Policy, type Review } from '@/lib/review';
import type { Situated } from '../stages';
import { AssumedFields } from './assumed-fields';
import { MoneyField } from './money-field';
import type { Asked } from './search';
import { wayErrorText } from './way-error-text';
import {
  blankForm,
  nextGrade,
  readWayForm,
  TARGETS,
  type WayErrors,
  type WayField,
  type WayForm,
} from './way-form';

type WayFormProps = {
  situated: Situated;
  review: Review;
  onAsk: (asked: Asked) => void;
  locale: Locale;
};

/** The targets that mean something for this review. */
function targetOptions(review: Review, policy: Policy, locale: Locale) {
  const { currentLimit, action } = review.decision;
  const grade = nextGrade(review, policy);
  const labels: Record<(typeof TARGETS)[number], string | null> = {
    oldLimit:
      currentLimit === null
        ? null
        : fill(words.oldLimit, locale, { limit: formatMoneyShort(currentLimit, locale) }),
    amount: words.amount[locale],
    grade: grade && fill(words.grade, locale, { grade: GRADES[grade.id].name[locale] }),
    hold: action === 'increase' || action === 'hold' ? null : words.hold[locale],
  };
  return TARGETS.flatMap((value) => {
    const label = labels[value];
    return label === null ? [] : [{ value, label }];
  });
}

/** What to look for, and what may be assumed. Nothing is judged before it is sent. */
export function WayFormView({ situated, review, onAsk, locale }: WayFormProps) {
  const { profile, policy, asOf, stance } = situated;
  const [form, setForm] = useState<WayForm>(() => blankForm(review));
  const [wrong, setWrong] = useState<{ errors: WayErrors; attempt: number }>({
    errors: {},
    attempt: 0,
  });
  const disputes = useMemo(
    () => disputesOf(profile, policy, asOf, { stance }),
    [profile, policy, asOf, stance],
  );
  const onChange = (part: Partial<WayForm>) => setForm((before) => ({ ...before, ...part }));
  const errorOf = (field: WayField) => {
    const problem = wrong.errors[field];
    return problem && wayErrorText(field, problem, locale);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const read = readWayForm(form, { review, policy, disputes });
    setWrong(({ attempt }) => ({ errors: read.ok ? {} : read.errors, attempt: attempt + 1 }));
    if (read.ok) onAsk({ profile, policy, asOf, target: read.target, options: read.options });
  };
  const fields = { form, onChange, errorOf, locale };
  const errors = (Object.keys(wrong.errors) as WayField[]).map((field) => ({
    id: `way-${field}`,
    message: errorOf(field) ?? '',
  }));
  return (
    <form onSubmit={send} noValidate data-screen-only="" className="flex flex-col gap-4">
      {errors.length > 0 && (
        <ErrorSummary title={assumed.wrong[locale]} errors={errors} attempt={wrong.attempt} />
      )}
      <RadioGroup
        id="way-target"
        name="way-target"
        legend={words.target[locale]}
        inline
        options={targetOptions(review, policy, locale)}
        value={form.target}
        onChange={(value) => {
          const target = TARGETS.find((each) => each === value);
          if (target) onChange({ target });
        }}
      />
      {form.target === 'amount' && (
        <MoneyField {...fields} field="amount" label={words.amountLabel[locale]} />
      )}
      <Details summary={assumed.title[locale]}>
        <AssumedFields
          {...fields}
          disputes={disputes}
          accounts={profile.accounts}
          overdue={(review.facts.currentDaysPastDue ?? 0) > 0}
        />
      </Details>
      <div>
        <Button type="submit" tone="secondary">
          {words.find[locale]}
        </Button>
      </div>
    </form>
  );
}
