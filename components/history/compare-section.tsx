'use client';

import { useState } from 'react';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { compare as words } from '@/lib/content/screens/history-compare';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { byNewest, type Snapshot } from '@/lib/storage/snapshot';
import { CompareBody } from './compare-body';
import { limitText } from './figure-text';

type CompareSectionProps = { snapshots: readonly Snapshot[]; locale: Locale };

function named(snapshot: Snapshot, locale: Locale): string {
  const { asOf, review, policy } = snapshot;
  const lender = LENDER_KINDS[policy.lender].label[locale];
  return [formatDate(asOf, locale), limitText(review, locale), lender].join(' · ');
}

/** Any two kept reviews; at first the newest, and the one before it of the same kind of lender. */
export function CompareSection({ snapshots, locale }: CompareSectionProps) {
  const [ids, setIds] = useState<{ before: string; after: string } | null>(null);
  const find = (id: string | undefined) => snapshots.find((each) => each.id === id);
  const [newest, ...others] = snapshots;
  const alike = others.find(({ policy }) => policy.lender === newest?.policy.lender);
  const after = find(ids?.after) ?? newest;
  const before = find(ids?.before) ?? alike ?? others[0];
  if (!before || !after) return null;
  const chosen = { before: before.id, after: after.id };
  const [later, earlier] = [before, after].sort(byNewest);
  const pick = (side: 'before' | 'after', label: string) => (
    <Select
      id={`compare-${side}`}
      label={label}
      className="max-w-full"
      value={chosen[side]}
      options={snapshots.map((each) => ({ value: each.id, label: named(each, locale) }))}
      onChange={({ target }) => setIds({ ...chosen, [side]: target.value })}
    />
  );
  return (
    <Section id="compare" ruled title={words.title[locale]} lead={words.lead[locale]}>
      <div className="mb-8 grid gap-x-8 gap-y-4 md:grid-cols-2 *:min-w-0">
        {pick('before', words.earlier[locale])}
        {pick('after', words.later[locale])}
      </div>
      {before.id === after.id || !earlier || !later ? (
        <p className="text-ink-muted">{words.same[locale]}</p>
      ) : (
        <CompareBody before={earlier} after={later} locale={locale} />
      )}
    </Section>
  );
}
