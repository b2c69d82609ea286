'use client';

import { Select } from '@/components/ui/select';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { entry } from '@/lib/content/screens/check';
import { earlier as words } from '@/lib/content/screens/check-full';
import { balances } from '@/lib/content/screens/check-rows';
import type { Draft } from '@/lib/form/draft';
import { accountOptions } from './account-label';
import { DraftField } from './draft-field';
import { useForm, useMessages } from './form-context';
import { Group } from './group';
import { RowLabel } from './row-label';
import { RowList } from './row-list';
import type { SectionProps } from './section-props';

function AccountThen({ draft, index }: { draft: Draft; index: number }) {
  const { locale, onText } = useForm();
  const path = `earlier.balances.${index}.accountId`;
  return (
    <Select
      id={path}
      label={<RowLabel path={path} index={index} />}
      error={useMessages().get(path)}
      empty={entry.choose[locale]}
      options={accountOptions(draft.accounts, locale)}
      value={draft.earlier.balances[index]?.accountId ?? ''}
      onChange={(event) => onText(path, event.target.value)}
    />
  );
}

/** What was true on an earlier day and no report dates: income, and what was owed. */
export function EarlierSection({ draft, hash, removed }: SectionProps) {
  const { locale } = useForm();
  const then = PROFILE_FIELDS['earlier.balances'];
  const rows = draft.earlier.balances;
  return (
    <>
      <Group title={words.now[locale]}>
        {(['asOf', 'monthlyIncome'] as const).map((key) => (
          <DraftField key={key} path={`earlier.${key}`} value={draft.earlier[key]} />
        ))}
      </Group>
      <Group title={words.balances[locale]}>
        <p className="-mt-4 text-ink-muted">{then.hint?.[locale]}</p>
        <RowList
          list="earlier.balances"
          rows={rows}
          keys={['accountId', 'balance']}
          title={then.label[locale]}
          addLabel={balances.add[locale]}
          hash={hash}
          removed={removed}
          columns="md:grid-cols-[1fr_16rem_3.5rem]"
          fields={(index) => (
            <>
              <AccountThen draft={draft} index={index} />
              <DraftField
                path={`earlier.balances.${index}.balance`}
                value={rows[index]?.balance ?? ''}
                label={<RowLabel path={`earlier.balances.${index}.balance`} index={index} />}
                bare
              />
            </>
          )}
        />
      </Group>
    </>
  );
}
