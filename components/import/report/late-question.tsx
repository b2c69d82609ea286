'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Fieldset } from '@/components/ui/fieldset';
import { RadioGroup } from '@/components/ui/radio-group';
import { fill } from '@/lib/content/fill';
import { open as words } from '@/lib/content/screens/import-report';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { ReportAccount, ReportQuestion } from '@/lib/import';
import type { RepaymentRecord } from '@/lib/review';
import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import { lateRecord, monthsOf } from './late-record';

type LateQuestionProps = {
  question: Extract<ReportQuestion, { code: 'LATE_MONTHS' }>;
  account: ReportAccount;
  reportedOn: IsoDate | null;
  name: string;
  record: RepaymentRecord | null;
  onAnswer: (record: RepaymentRecord | null) => void;
  locale: Locale;
};

const NOTHING: ReadonlySet<IsoMonth> = new Set();

/** Which of the last 24 months were late, where the report counts them over five years only. */
export function LateQuestion(props: LateQuestionProps) {
  const { question, account, reportedOn, name, onAnswer, locale } = props;
  const { accountId, overdueMonths, least, most } = question;
  const [told, setTold] = useState('unknown');
  const [late, setLate] = useState(NOTHING);
  const months = reportedOn === null ? [] : monthsOf(account, reportedOn);
  const id = `late-${accountId}`;

  const answer = (next: string, chosen: ReadonlySet<IsoMonth>) => {
    setTold(next);
    setLate(chosen);
    const complete = next === 'none' || (next === 'some' && chosen.size > 0);
    onAnswer(complete ? lateRecord(months, next === 'none' ? NOTHING : chosen) : null);
  };
  const mark = (month: IsoMonth, on: boolean) => {
    const chosen = new Set(late);
    if (on) chosen.add(month);
    else chosen.delete(month);
    answer('some', chosen);
  };
  const hint =
    overdueMonths === null
      ? fill(words.lateHintUnknown, locale, { most })
      : fill(words.lateHint, locale, { months: overdueMonths, least, most });
  const fits = late.size === 0 || (late.size >= least && late.size <= most);
  return (
    <div>
      <RadioGroup
        id={id}
        name={id}
        legend={fill(words.late, locale, { name })}
        hint={hint}
        options={[
          ...(least === 0 ? [{ value: 'none', label: words.lateNone[locale] }] : []),
          { value: 'some', label: words.lateSome[locale] },
          { value: 'unknown', label: words.lateUnknown[locale] },
        ]}
        value={told}
        onChange={(next) => answer(next, late)}
      />
      {told === 'some' && (
        <div className="mt-2 border-l-2 border-rule-strong pl-4">
          <Fieldset
            id={`${id}-months`}
            legend={words.lateMonths[locale]}
            hint={words.lateMark[locale]}
          >
            <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
              {months.map((month) => (
                <Checkbox
                  key={month}
                  id={`${id}-${month}`}
                  label={formatMonth(month, locale)}
                  checked={late.has(month)}
                  onChange={(event) => mark(month, event.target.checked)}
                />
              ))}
            </div>
          </Fieldset>
          {!fits && (
            <p role="status" className="text-note text-watch">
              {fill(words.lateRange, locale, { least, most, count: late.size })}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
