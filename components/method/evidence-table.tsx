import { Heading } from '@/components/ui/heading';
import { Table } from '@/components/ui/table';
import { evidence as words } from '@/lib/content/screens/method-screen';
import { OUTCOME_SETS } from '@/lib/content/sources/sources';
import type { Locale } from '@/lib/format/locale';
import { EVIDENCE } from './evidence-figures';

const COLUMNS = ['rows', 'bad', 'platform', 'bank', 'business', 'interval'] as const;

/** How well a total ranks other borrowers, what that means, and what prints it. */
export function EvidenceTable({ locale }: { locale: Locale }) {
  return (
    <>
      <Heading level={3}>{words.title[locale]}</Heading>
      <p className="measure mt-1 mb-4">{words.text[locale]}</p>
      <div className="text-note">
        <Table
          caption={words.caption[locale]}
          captionHidden
          columns={[
            { key: 'set', label: words.set[locale] },
            ...COLUMNS.map((key) => ({ key, label: words[key][locale], figures: true })),
          ]}
          rows={EVIDENCE.map((row) => ({
            key: row.set,
            cells: [
              <span key="set" className="inline-block min-w-44 font-normal">
                {OUTCOME_SETS[row.set][locale]}
              </span>,
              ...COLUMNS.map((key) => row[key].replace('-', '–')),
            ],
          }))}
        />
      </div>
      <p className="measure mt-3 text-note text-ink-muted">{words.measure[locale]}</p>
      <p className="measure mt-4">{words.own[locale]}</p>
      <p className="measure mt-4">
        {words.command[locale]}{' '}
        <code className="rounded-sm bg-sunken px-2 py-0.5 font-mono text-note dark:bg-track">
          npm run bench
        </code>
      </p>
    </>
  );
}
