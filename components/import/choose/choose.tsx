'use client';

import { useRef, useState, type DragEvent } from 'react';
import { classes } from '@/components/ui/classes';
import { Details } from '@/components/ui/details';
import { controlLook, controlProps, Field } from '@/components/ui/field';
import { choose as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import { printable } from '@/lib/units/plain-text';
import type { Source } from '../reading/read-source';
import { PasteReport } from './paste-report';
import { SampleReports } from './sample-reports';

const FILES = 'import-files';
const ACCEPTED = '.pdf,.csv,.xlsx,.txt,.zip,application/pdf,text/csv,text/plain';

export type OnSources = (sources: readonly Source[]) => void;

const sourcesOf = (files: Iterable<File>): Source[] =>
  [...files].map((file) => ({ name: printable(file.name), content: file }));

/** Every way to hand over a file: choose, drop, paste, or take a sample. */
export function Choose({ onSources, locale }: { onSources: OnSources; locale: Locale }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: Iterable<File> | null | undefined) => {
    const sources = sourcesOf(files ?? []);
    if (sources.length > 0) onSources(sources);
    if (input.current) input.current.value = '';
  };
  const drag = (event: DragEvent, entered: boolean) => {
    event.preventDefault();
    setOver(entered);
  };
  const hint = words.filesHint[locale];
  return (
    <div className="flex max-w-3xl flex-col items-start gap-4">
      <div
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          take(event.dataTransfer.files);
        }}
        className={classes(
          'w-full rounded-lg border-2 border-dashed p-5 sm:p-6',
          over ? 'border-accent bg-accent-soft' : 'border-rule-strong bg-surface',
        )}
      >
        <Field id={FILES} label={words.files[locale]} hint={hint}>
          <input
            ref={input}
            type="file"
            multiple
            accept={ACCEPTED}
            onChange={(event) => take(event.target.files)}
            className={classes(
              controlLook,
              'file:mr-4 file:rounded-sm file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink',
            )}
            {...controlProps(FILES, { hint })}
          />
        </Field>
      </div>
      <PasteReport onSources={onSources} locale={locale} />
      <Details summary={words.where[locale]}>
        <div className="measure flex flex-col gap-2 text-ink-muted">
          <p>{words.whereReport[locale]}</p>
          <p>{words.whereBill[locale]}</p>
        </div>
      </Details>
      <SampleReports onSources={onSources} locale={locale} />
    </div>
  );
}
