'use client';

import { useMemo, useState } from 'react';
import type { BeforeAndAfter, LateAnswers, ReadReport, ReportProfile } from '@/lib/import';
import { parseDateText } from '@/lib/format/dates';
import type { RepaymentRecord } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Readers } from './use-readers';

type ReportState = {
  reading: ReadReport;
  /** What the report fills, with the answers given here. */
  filled: ReportProfile;
  /** What it fills and leaves open before any answer. */
  unanswered: ReportProfile;
  answers: LateAnswers;
  onAnswer: (accountId: string, record: RepaymentRecord | null) => void;
  /** The same beside the report before it, where there is one of an earlier day. */
  both: BeforeAndAfter | null;
  /** The day of the change in between, as typed. */
  eventDay: string;
  onEventDay: (text: string) => void;
};

type Between = BeforeAndAfter['eventBetween'];

/** Whether a typed day can be the day of what happened between two reports. */
export function eventDayOf(text: string, between: Between): IsoDate | null {
  const day = parseDateText(text);
  return day && between && day > between.after && day <= between.by ? day : null;
}

/** The latest report, what the one before it adds, and what the borrower answered. */
export function useReport(
  readers: Readers | null,
  reports: readonly ReadReport[],
): ReportState | null {
  const [answers, setAnswers] = useState<LateAnswers>({});
  const [eventDay, onEventDay] = useState('');
  const [later = null, earlier = null] = reports;
  const worked = useMemo(() => {
    if (readers === null || later === null) return null;
    const first = earlier && readers.beforeAndAfter(earlier, later, { later: answers });
    const eventOn = eventDayOf(eventDay, first?.eventBetween ?? null);
    const both =
      earlier && eventOn
        ? readers.beforeAndAfter(earlier, later, { later: answers, eventOn })
        : first;
    const compared = both?.comparison.from && both.comparison.from < (both.comparison.to ?? '');
    return {
      filled: compared ? both.after : readers.profileInputOf(later, answers),
      unanswered: readers.profileInputOf(later),
      both: compared ? both : null,
    };
  }, [readers, later, earlier, answers, eventDay]);
  if (worked === null || later === null) return null;
  const onAnswer = (accountId: string, record: RepaymentRecord | null) => {
    const others = Object.entries(answers).filter(([id]) => id !== accountId);
    setAnswers(Object.fromEntries(record === null ? others : [...others, [accountId, record]]));
  };
  return { reading: later, answers, onAnswer, eventDay, onEventDay, ...worked };
}
