'use client';

import { useState } from 'react';
import { copy, download } from '@/components/data/deliver';
import { useInApp } from '@/components/data/use-in-app';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextToCopy } from '@/components/ui/text-to-copy';
import type { DatedText } from '@/lib/calendar/write-calendar';
import { fill } from '@/lib/content/fill';
import { calendar as words } from '@/lib/content/screens/plan-calendar';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';
import { plainList } from './event-text';

type Outcome = 'downloaded' | 'copied' | 'notCopied' | 'notWritten';
type ExportProps = {
  events: readonly DatedText[];
  /** The calendar's name, and what to know before handing it on. */
  name: string;
  note: string;
  /** What the file is called. */
  fileName?: string;
  asOf: IsoDate;
  locale: Locale;
};

/** The dates as a calendar file, or as text where files cannot be had. */
export function CalendarExport(props: ExportProps) {
  const { events, name, note, fileName, asOf, locale } = props;
  const inApp = useInApp();
  const [outcome, tell] = useState<Outcome | null>(null);
  const [file, setFile] = useState('');
  const downloadIt = async () => {
    try {
      const writer = await import('@/lib/calendar/write-calendar');
      const text = writer.writeCalendar(events, { name, asOf });
      const called = fileName ?? writer.CALENDAR_FILE;
      download(text, called, writer.CALENDAR_TYPE);
      setFile(called);
      tell('downloaded');
    } catch {
      tell('notWritten');
    }
  };
  const copyIt = async () => {
    tell((await copy(plainList(events, locale))) ? 'copied' : 'notCopied');
  };
  return (
    <div data-screen-only="">
      {inApp && <Notice className="mb-5">{words.inApp[locale]}</Notice>}
      <div className="flex flex-wrap gap-3">
        {!inApp && <Button onClick={() => void downloadIt()}>{words.download[locale]}</Button>}
        <Button tone={inApp ? 'primary' : 'secondary'} onClick={() => void copyIt()}>
          {words.copy[locale]}
        </Button>
      </div>
      <div role="status" className="measure">
        {outcome && <p className="mt-4">{fill(words[outcome], locale, { file })}</p>}
      </div>
      {outcome === 'notCopied' && (
        <TextToCopy
          id="calendar-text"
          label={words.text[locale]}
          value={plainList(events, locale)}
        />
      )}
      <p className="measure mt-3 text-note text-ink-muted">{note}</p>
    </div>
  );
}
