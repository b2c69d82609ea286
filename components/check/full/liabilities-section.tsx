'use client';

import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { guarantees, publicRecords } from '@/lib/content/screens/check-rows';
import { DraftField } from './draft-field';
import { useForm } from './form-context';
import { Group } from './group';
import { RowLabel } from './row-label';
import { RowList } from './row-list';
import type { SectionProps } from './section-props';
import { ToldQuestion } from './told-question';

const LISTS = {
  guarantees: { words: guarantees, keys: ['institution', 'balance', 'endsOn'] },
  publicRecords: { words: publicRecords, keys: ['kind', 'on', 'resolvedOn'] },
} as const;

function Listed({ list, draft, hash, removed }: SectionProps & { list: keyof typeof LISTS }) {
  const { locale } = useForm();
  const { words, keys } = LISTS[list];
  const rows: readonly Readonly<Record<string, string>>[] = draft[list];
  const title = PROFILE_FIELDS[list].label[locale];
  return (
    <Group title={title}>
      <ToldQuestion list={list} question={words.told[locale]} value={draft.told[list]} />
      {draft.told[list] === 'some' && (
        <RowList
          list={list}
          rows={rows}
          keys={keys}
          title={title}
          addLabel={words.add[locale]}
          hash={hash}
          removed={removed}
          columns="md:grid-cols-[1fr_1fr_1fr_3.5rem]"
          fields={(index) =>
            keys.map((key) => (
              <DraftField
                key={key}
                path={`${list}.${index}.${key}`}
                value={rows[index]?.[key] ?? ''}
                label={<RowLabel path={`${list}.${index}.${key}`} index={index} />}
                bare={key === 'institution' || key === 'balance'}
              />
            ))
          }
        />
      )}
    </Group>
  );
}

/** Debts of others the borrower answers for, and marks heavier than a late month. */
export function LiabilitiesSection(props: SectionProps) {
  return (
    <>
      <Listed list="guarantees" {...props} />
      <Listed list="publicRecords" {...props} />
    </>
  );
}
