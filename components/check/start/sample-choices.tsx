'use client';

import { useToday } from '@/components/store/use-today';
import { Button } from '@/components/ui/button';
import { fill } from '@/lib/content/fill';
import { start } from '@/lib/content/screens/check';
import { accounts } from '@/lib/content/screens/check-rows';
import { borrowers } from '@/lib/content/screens/landing';
import type { Locale } from '@/lib/format/locale';
import { SAMPLE_IDS, sampleProfiles, type SampleId } from '@/lib/review';
import { ReplaceDialog } from '../replace-dialog';
import { useAdopt } from '../use-adopt';

/** Invented borrowers whose answers can be taken over and changed. */
export function SampleChoices({ locale }: { locale: Locale }) {
  const today = useToday();
  const { adopt, asking, confirm, cancel } = useAdopt(locale);
  const openSample = (id: SampleId) => {
    if (today === null) return;
    adopt({ profile: sampleProfiles[id](today), origin: 'sample', to: 'fullForm' });
  };
  return (
    <>
      <ul className="border-b border-rule">
        {SAMPLE_IDS.map((id) => {
          const name = borrowers[id].name[locale];
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-t border-rule py-4"
            >
              <div className="min-w-0 flex-1 basis-72">
                <h3 className="font-semibold">{name}</h3>
                <p className="text-ink-muted">{borrowers[id].text[locale]}</p>
              </div>
              <Button tone="secondary" onClick={() => openSample(id)}>
                <span aria-hidden="true">{start.open[locale]}</span>
                <span className="sr-only">
                  {fill(accounts.named, locale, { action: start.open[locale], name })}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
      <ReplaceDialog open={asking} onConfirm={confirm} onClose={cancel} locale={locale} />
    </>
  );
}
