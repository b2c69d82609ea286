'use client';

import { Button } from '@/components/ui/button';
import { choose as words } from '@/lib/content/screens/import';
import type { Locale } from '@/lib/format/locale';
import type { OnSources } from './choose';

const LATER = 'credit-report.pdf';
const EARLIER = 'credit-report-earlier.pdf';

/** A sample as the file it would be. One that cannot be fetched is read as an empty file. */
async function sample(name: string): Promise<File> {
  const answer = await fetch(`/samples/${name}`).catch(() => null);
  return new File(answer?.ok ? [await answer.blob()] : [], name);
}

/** Invented reports, to see what reading one is like. */
export function SampleReports({ onSources, locale }: { onSources: OnSources; locale: Locale }) {
  const take = async (...names: string[]) => {
    const files = await Promise.all(names.map(sample));
    onSources(files.map((content) => ({ name: content.name, content })));
  };
  return (
    <div>
      <div className="flex flex-wrap gap-3">
        <Button tone="secondary" onClick={() => void take(LATER)}>
          {words.sample[locale]}
        </Button>
        <Button tone="quiet" onClick={() => void take(EARLIER, LATER)}>
          {words.samples[locale]}
        </Button>
      </div>
      <p className="mt-1 text-note text-ink-muted">{words.sampleNote[locale]}</p>
    </div>
  );
}
