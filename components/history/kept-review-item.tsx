'use client';

import { useState } from 'react';
import { formatInstant } from '@/components/data/saved-time';
import { Button } from '@/components/ui/button';
import { Tag, type TagTone } from '@/components/ui/tag';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { ACTION_WORDS } from '@/lib/content/actions';
import { fill } from '@/lib/content/fill';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { list as words } from '@/lib/content/screens/history';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Action } from '@/lib/review';
import type { Snapshot } from '@/lib/storage/snapshot';
import { limitText } from './figure-text';
import { NoteForm } from './note-form';

const TONES: Record<Action, TagTone> = {
  increase: 'fine',
  hold: 'plain',
  decrease: 'loss',
  freeze: 'loss',
  close: 'loss',
};

type ItemProps = { snapshot: Snapshot; onDrop: () => void; locale: Locale };

function Figures({ snapshot, locale }: Omit<ItemProps, 'onDrop'>) {
  const { policy, review } = snapshot;
  const { action, grade } = review.decision;
  const lender = LENDER_KINDS[policy.lender].label[locale];
  const score = fill(words.scoreOf, locale, { total: review.scorecard.total, grade });
  const parts = [lender, score, ...(policy.overrides?.length ? [words.own[locale]] : [])];
  return (
    <div className="figures min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b className="text-lead">{limitText(review, locale)}</b>
        <Tag tone={TONES[action]}>{ACTION_WORDS[action].label[locale]}</Tag>
      </p>
      <p className="text-note text-ink-muted">{parts.join(' · ')}</p>
    </div>
  );
}

/** One kept review: its day, what it said, the note, and the ways to change or delete it. */
export function KeptReviewItem({ snapshot, onDrop, locale }: ItemProps) {
  const [editing, setEditing] = useState(false);
  const { asOf, savedOn, note } = snapshot;
  const day = formatDate(asOf, locale);
  const gap = locale === 'en' ? ' ' : '';
  const ofDay = (
    <VisuallyHidden>
      {gap}
      {fill(words.ofDay, locale, { day })}
    </VisuallyHidden>
  );
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-4 sm:grid-cols-[11rem_1fr_auto]">
      <div>
        <time dateTime={asOf} className="figures font-semibold">
          {day}
        </time>
        <p className="figures hidden text-note text-ink-muted sm:block">
          {formatInstant(savedOn, locale)}
        </p>
      </div>
      <Figures snapshot={snapshot} locale={locale} />
      <div className="flex gap-x-5 sm:justify-end">
        <Button tone="quiet" onClick={() => setEditing(true)} aria-expanded={editing}>
          {(note === '' ? words.addNote : words.editNote)[locale]}
          {ofDay}
        </Button>
        <Button tone="quiet" onClick={onDrop}>
          {words.drop[locale]}
          {ofDay}
        </Button>
      </div>
      <div className="sm:col-start-2 sm:col-end-4">
        {note !== '' && !editing && (
          <p className="measure mt-1 border-l-2 border-rule-strong pl-3 whitespace-pre-wrap">
            {note}
          </p>
        )}
        {editing && (
          <NoteForm snapshot={snapshot} onDone={() => setEditing(false)} locale={locale} />
        )}
      </div>
    </li>
  );
}
