'use client';

import { memo } from 'react';
import { Tag } from '@/components/ui/tag';
import { inquiries } from '@/lib/content/screens/check-rows';
import type { InquiryDraft } from '@/lib/form/draft';
import { HARD_REASONS, INQUIRY_REASONS } from '@/lib/review';
import { DraftField } from './draft-field';
import { useForm, useMessages } from './form-context';
import { ReasonField } from './reason-field';
import { RowLabel } from './row-label';

const hard = new Set<string>(HARD_REASONS);
const known = new Set<string>(INQUIRY_REASONS);

/** Whether a row counts as an application. */
export const counts = ({ reason }: InquiryDraft) => hard.has(reason);

/** One row of the report's list: when, who and why. */
export const InquiryFields = memo(function InquiryFields({
  row,
  index,
}: {
  row: InquiryDraft;
  index: number;
}) {
  const { locale, onText } = useForm();
  const messages = useMessages();
  const path = `inquiries.${index}`;
  return (
    <>
      {(['on', 'institution'] as const).map((key) => (
        <DraftField
          key={key}
          path={`${path}.${key}`}
          value={row[key]}
          label={<RowLabel path={`${path}.${key}`} index={index} />}
          bare
        />
      ))}
      <div>
        <ReasonField
          id={`${path}.reason`}
          label={<RowLabel path={`${path}.reason`} index={index} />}
          value={row.reason}
          error={messages.get(`${path}.reason`)}
          onText={onText}
          locale={locale}
        />
        {known.has(row.reason) && !counts(row) && (
          <p className="mt-1">
            <Tag tone="fine">{inquiries.notCounted[locale]}</Tag>
          </p>
        )}
      </div>
    </>
  );
});
