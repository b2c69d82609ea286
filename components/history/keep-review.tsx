'use client';

import Link from 'next/link';
import { useState } from 'react';
import { now } from '@/components/store/clock';
import { useStore } from '@/components/store/use-store';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { keeping as words } from '@/lib/content/screens/history';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Profile, Review } from '@/lib/review';
import { href } from '@/lib/site';
import type { StoreFailure } from '@/lib/storage/failure';
import { randomMark, snapshotOf } from './snapshot-of';

type KeepReviewProps = { profile: Profile; policy: Policy; review: Review; locale: Locale };

const failures: Partial<Record<StoreFailure, Words>> = {
  BLOCKED: words.BLOCKED,
  FULL: words.FULL,
  FUTURE: words.FUTURE,
};

type Outcome = { review: Review; code: 'kept' | StoreFailure };

/** Keeps the review on the screen as it stands today. */
export function KeepReview({ profile, policy, review, locale }: KeepReviewProps) {
  const { keepReview } = useStore();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const told = outcome?.review === review ? outcome.code : null;
  const keepIt = async () => {
    const snapshot = snapshotOf({ profile, policy, review }, now(), randomMark());
    const kept = await keepReview(snapshot);
    setOutcome({ review, code: kept.ok ? 'kept' : kept.code });
  };
  return (
    <div data-screen-only="">
      <Section id="keep" ruled title={words.title[locale]} lead={words.lead[locale]}>
        {told !== 'kept' && (
          <Button tone="secondary" onClick={() => void keepIt()}>
            {words.keep[locale]}
          </Button>
        )}
        <p role="status" className="measure mt-2">
          {told === 'kept' && <b>{words.kept[locale]}</b>}
          {told !== null && told !== 'kept' && (failures[told] ?? words.failed)[locale]}{' '}
          {(told === 'kept' || told === 'BLOCKED') && (
            <Link className="link font-semibold" href={`${href(locale, 'history')}#kept-reviews`}>
              {words.see[locale]}
            </Link>
          )}
        </p>
      </Section>
    </div>
  );
}
