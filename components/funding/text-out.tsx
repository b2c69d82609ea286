'use client';

import { useState } from 'react';
import { copy, download } from '@/components/data/deliver';
import { useInApp } from '@/components/data/use-in-app';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/content/fill';
import { file as words } from '@/lib/content/screens/funding';
import type { DatedText } from '@/lib/calendar/write-calendar';
import type { Locale } from '@/lib/format/locale';
import type { IsoDate } from '@/lib/units/calendar';

type Outcome = 'downloaded' | 'copied' | 'notCopied' | 'notWritten';

type TextOutProps = {
  id: string;
  text: () => string;
  name: string;
  /** The payment days, for a calendar. */
  events?: () => DatedText[];
  asOf: IsoDate;
  locale: Locale;
};

/** A table taken along: as a file, or copied where an app does not let files through. */
export function TextOut({ id, text, name, events, asOf, locale }: TextOutProps) {
  const inApp = useInApp();
  const [file, setFile] = useState(name);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const handOver = (what: string, called: string, type: string) => {
    download(what, called, type);
    setFile(called);
    setOutcome('downloaded');
  };
  const toCalendar = async (listed: DatedText[]) => {
    try {
      const writer = await import('@/lib/calendar/write-calendar');
      const written = writer.writeCalendar(listed, { name: words.calendarName[locale], asOf });
      handOver(written, name.replace(/csv$/, 'ics'), writer.CALENDAR_TYPE);
    } catch {
      setOutcome('notWritten');
    }
  };
  const copyIt = async () => setOutcome((await copy(text())) ? 'copied' : 'notCopied');
  return (
    <div data-screen-only="">
      <div className="flex flex-wrap gap-3">
        {!inApp && (
          <Button tone="secondary" onClick={() => handOver(text(), name, 'text/csv')}>
            {words.download[locale]}
          </Button>
        )}
        {!inApp && events && (
          <Button tone="secondary" onClick={() => void toCalendar(events())}>
            {words.calendar[locale]}
          </Button>
        )}
        <Button tone={inApp ? 'secondary' : 'quiet'} onClick={() => void copyIt()}>
          {words.copy[locale]}
        </Button>
      </div>
      <div role="status" className="measure">
        {outcome && <p className="mt-3">{fill(words[outcome], locale, { file })}</p>}
      </div>
      {outcome === 'notCopied' && (
        <TextArea
          id={`${id}-text`}
          label={words.text[locale]}
          readOnly
          rows={8}
          value={text()}
          className="font-mono text-note"
        />
      )}
    </div>
  );
}
