'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { list as words } from '@/lib/content/screens/history';
import type { Locale } from '@/lib/format/locale';
import { MAX_NOTE, type Snapshot } from '@/lib/storage/snapshot';

type NoteFormProps = { snapshot: Snapshot; onDone: () => void; locale: Locale };

/** The note of one kept review; what is written stays until it is kept. */
export function NoteForm({ snapshot, onDone, locale }: NoteFormProps) {
  const { noteReview, blocked } = useStore();
  const [text, setText] = useState(snapshot.note);
  const [failed, setFailed] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await noteReview(snapshot.id, text.trim());
    if (outcome.ok || blocked) onDone();
    else setFailed(true);
  };
  return (
    <form onSubmit={(event) => void save(event)} className="mt-2 flex flex-col gap-3">
      <TextArea
        ref={area}
        id={`note-${snapshot.id}`}
        label={words.note[locale]}
        hint={words.noteHint[locale]}
        error={failed ? words.noteFailed[locale] : undefined}
        rows={3}
        maxLength={MAX_NOTE}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" tone="secondary">
          {words.saveNote[locale]}
        </Button>
        <Button tone="quiet" onClick={onDone}>
          {words.cancel[locale]}
        </Button>
      </div>
    </form>
  );
}
