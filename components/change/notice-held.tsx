import { Select } from '@/components/ui/select';
import { notices as words } from '@/lib/content/screens/change-notes';
import type { Locale } from '@/lib/format/locale';

const NOTICES = ['tight', 'shrinking', 'closing'] as const;

/** What a notice can say: that something changed, not by how much. */
export type NoticeId = (typeof NOTICES)[number];
export type OnNotice = (notice: NoticeId | null) => void;

type NoticeHeldProps = { notice: NoticeId | null; onChange: OnNotice; locale: Locale };

/** Whether the borrower holds a notice: only then is the lender's side more than an assumption. */
export function NoticeHeld({ notice, onChange, locale }: NoticeHeldProps) {
  return (
    <div data-screen-only="" className="mt-6">
      <Select
        id="notice-held"
        label={words.label[locale]}
        hint={words.hint[locale]}
        empty={words.none[locale]}
        value={notice ?? ''}
        options={NOTICES.map((value) => ({ value, label: words[value][locale] }))}
        onChange={({ target }) => onChange(NOTICES.find((each) => each === target.value) ?? null)}
      />
      {notice && <p className="measure mt-2 text-note text-ink-muted">{words.effect[locale]}</p>}
    </div>
  );
}
