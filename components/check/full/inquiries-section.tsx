'use client';

import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { fill } from '@/lib/content/fill';
import { inquiries as words } from '@/lib/content/screens/check-rows';
import { useForm } from './form-context';
import { Group } from './group';
import { counts, InquiryFields } from './inquiry-fields';
import { InquiryPaste } from './inquiry-paste';
import { RowList } from './row-list';
import type { SectionProps } from './section-props';
import { ToldQuestion } from './told-question';

/** The report's list of who read it and why. */
export function InquiriesSection({ draft, hash, removed }: SectionProps) {
  const { locale } = useForm();
  const rows = draft.inquiries;
  const listed = draft.told.inquiries === 'some';
  return (
    <Group>
      <ToldQuestion list="inquiries" question={words.told[locale]} value={draft.told.inquiries} />
      {listed && (
        <div>
          <p className="mb-4" role="status">
            {fill(words.sum, locale, { count: rows.length, hard: rows.filter(counts).length })}
          </p>
          <RowList
            list="inquiries"
            rows={rows}
            keys={['on', 'institution', 'reason']}
            title={PROFILE_FIELDS.inquiries.label[locale]}
            addLabel={words.add[locale]}
            hash={hash}
            removed={removed}
            columns="md:grid-cols-[11rem_1fr_14rem_3.5rem]"
            fields={(index) => {
              const row = rows[index];
              return row && <InquiryFields row={row} index={index} />;
            }}
          />
          <InquiryPaste draft={draft} />
        </div>
      )}
    </Group>
  );
}
