'use client';

import { useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { controlLook, controlProps, Field } from '@/components/ui/field';
import { Progress as ProgressBar } from '@/components/ui/progress';
import { TextArea } from '@/components/ui/text-area';
import { classes } from '@/components/ui/classes';
import { fill } from '@/lib/content/fill';
import { restore } from '@/lib/content/screens/data-restore';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { issueLine } from './issue-line';
import type { Progress } from './read-asked';
import type { Refused } from './read-source';

const FIELDS = { file: 'restore-file', text: 'restore-text' };
const MAX_LINES = 5;

function Issues({ issues, locale }: { issues: Refused['issues']; locale: Locale }) {
  const lines = [...new Set(issues.map((issue) => issueLine(issue, locale)))];
  const more = lines.length - MAX_LINES;
  if (lines.length === 0) return null;
  return (
    <span className="mt-2 flex flex-col gap-1 text-note">
      {lines.slice(0, MAX_LINES).map((line) => (
        <span key={line}>{line}</span>
      ))}
      {more > 0 && <span>{fill(restore.more, locale, { count: more })}</span>}
    </span>
  );
}

type FormProps = {
  locale: Locale;
  refused: Refused | null;
  /** Why it was refused, in words. */
  message: Words | null;
  attempt: number;
  reading: boolean;
  /** How far the reading is, once that is known. */
  progress: Progress | null;
  onStop: () => void;
  onSource: (source: File | string) => void;
};

function Reading({ progress, onStop, locale }: Pick<FormProps, 'progress' | 'onStop' | 'locale'>) {
  return (
    <div className="flex w-full flex-wrap items-center gap-x-6 gap-y-3">
      {progress && (
        <div className="min-w-0 flex-1 basis-60">
          <ProgressBar
            label={fill(restore.progress, locale, progress)}
            value={progress.done}
            max={progress.total}
          />
        </div>
      )}
      <Button tone="quiet" onClick={onStop}>
        {restore.stop[locale]}
      </Button>
    </div>
  );
}

/** A file or a pasted text: the one touched last counts. */
export function RestoreForm(props: FormProps) {
  const { locale, refused, attempt, reading, onSource } = props;
  const touched = useRef<keyof typeof FIELDS>('file');
  const [from, setFrom] = useState<keyof typeof FIELDS>('file');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const { file, text } = { file: data.get('file'), text: `${data.get('text') ?? ''}` };
    const chosen = file instanceof File && file.name !== '' ? file : null;
    const useFile = chosen !== null && (touched.current === 'file' || text.trim() === '');
    setFrom(useFile || text.trim() === '' ? 'file' : 'text');
    onSource(useFile ? chosen : text);
  };
  const message = props.message && props.message[locale];
  const error = (field: keyof typeof FIELDS) =>
    message && from === field ? (
      <>
        {message}
        <Issues issues={refused?.issues ?? []} locale={locale} />
      </>
    ) : undefined;
  const fileText = { hint: restore.fileHint[locale], error: error('file') };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col items-start gap-6">
      {message && (
        <ErrorSummary
          title={restore.problemTitle[locale]}
          errors={[{ id: FIELDS[from], message }]}
          attempt={attempt}
        />
      )}
      <div className="w-full">
        <Field id={FIELDS.file} label={restore.file[locale]} {...fileText}>
          <input
            type="file"
            name="file"
            accept=".json,application/json,text/plain"
            onChange={() => (touched.current = 'file')}
            className={classes(
              controlLook,
              'file:mr-4 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink',
            )}
            {...controlProps(FIELDS.file, fileText)}
          />
        </Field>
      </div>
      <div className="w-full">
        <TextArea
          id={FIELDS.text}
          name="text"
          label={restore.text[locale]}
          hint={restore.textHint[locale]}
          error={error('text')}
          rows={4}
          autoComplete="off"
          spellCheck={false}
          onChange={() => (touched.current = 'text')}
          className="font-mono text-note"
        />
      </div>
      <Button type="submit" tone="secondary" disabled={reading}>
        {(reading ? restore.reading : restore.look)[locale]}
      </Button>
      {reading && <Reading {...props} />}
    </form>
  );
}
