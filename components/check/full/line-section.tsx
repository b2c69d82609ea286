'use client';

import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { entry } from '@/lib/content/screens/check';
import { line as words } from '@/lib/content/screens/check-full';
import { blankAccount, type Draft } from '@/lib/form/draft';
import { lineId, lineIndex } from '@/lib/form/line';
import { eventOptions } from '../options';
import { accountOptions } from './account-label';
import { DraftField } from './draft-field';
import { useForm, useMessages } from './form-context';
import { Group } from './group';
import type { LINE_FIELDS } from './sections';
import type { SectionProps } from './section-props';

const ANOTHER = 'another';
const WHO = ['institution', 'institutionKind', 'platform', 'product'] as const;
const NOTHING_SAID = blankAccount('');

type LineField = (typeof LINE_FIELDS)[number];

function WhichLine({ draft }: { draft: Draft }) {
  const { locale, dispatch } = useForm();
  const messages = useMessages();
  const error = messages.get('limitEvent.accountId') ?? messages.get('reviewedAccountId');
  const at = lineIndex(draft);
  if (draft.accounts.length < 2 && (at >= 0 || lineId(draft) === '') && !error) return null;
  const choose = (id: string) =>
    dispatch(id === ANOTHER ? { type: 'newLine' } : { type: 'chooseLine', id });
  return (
    <Select
      id="limitEvent.accountId"
      label={words.which[locale]}
      error={error}
      empty={entry.choose[locale]}
      options={[
        ...accountOptions(draft.accounts, locale),
        { value: ANOTHER, label: words.another[locale] },
      ]}
      value={draft.accounts[at]?.id ?? ''}
      onChange={(event) => choose(event.target.value)}
    />
  );
}

function LineFields({ draft, fields }: { draft: Draft; fields: readonly LineField[] }) {
  const { dispatch } = useForm();
  const found = lineIndex(draft);
  const account = draft.accounts[found] ?? NOTHING_SAID;
  const at = found < 0 ? draft.accounts.length : found;
  return fields.map((key) => (
    <DraftField
      key={key}
      path={`accounts.${at}.${key}`}
      value={account[key]}
      onText={(_, text) => dispatch({ type: 'line', key, text })}
    />
  ));
}

function EventFields({ draft }: { draft: Draft }) {
  const { dispatch } = useForm();
  const { limitEvent } = draft;
  return askedOf(draft).event.map((key) => (
    <DraftField
      key={key}
      path={`limitEvent.${key}`}
      value={limitEvent[key]}
      onText={(_, text) => dispatch({ type: 'event', key, text })}
    />
  ));
}

/** The amounts that what happened leads to; what was filled in is always shown. */
function askedOf({ limitEvent }: Draft) {
  const { kind, newLimit } = limitEvent;
  if (kind === '' || kind === 'none') return { event: [], line: ['limit', 'balance'] } as const;
  return kind === 'increaseRemoved' && newLimit === ''
    ? ({ event: ['on', 'oldLimit'], line: ['limit', 'balance'] } as const)
    : ({ event: ['on', 'oldLimit', 'newLimit'], line: ['balance'] } as const);
}

/** The line in question and what happened to it. */
export function LineSection({ draft }: SectionProps) {
  const { locale, dispatch } = useForm();
  const error = useMessages().get('limitEvent.kind');
  return (
    <>
      <Group title={words.itself[locale]}>
        <WhichLine draft={draft} />
        <LineFields draft={draft} fields={WHO} />
      </Group>
      <Group title={words.event[locale]}>
        <RadioGroup
          id="limitEvent.kind"
          name="limitEvent.kind"
          legend={
            <VisuallyHidden>{PROFILE_FIELDS['limitEvent.kind'].label[locale]}</VisuallyHidden>
          }
          error={error}
          options={eventOptions(locale)}
          value={draft.limitEvent.kind}
          onChange={(text) => dispatch({ type: 'event', key: 'kind', text })}
        />
        <EventFields draft={draft} />
        <LineFields draft={draft} fields={askedOf(draft).line} />
      </Group>
    </>
  );
}
