'use client';

import dynamic from 'next/dynamic';
import { useShelf } from '@/components/store/use-shelf';
import { useStoreValue } from '@/components/store/use-store';
import { ButtonLink } from '@/components/ui/button';
import { Loading } from '@/components/ui/loading';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { fill } from '@/lib/content/fill';
import { list as words } from '@/lib/content/screens/history';
import { trend } from '@/lib/content/screens/history-compare';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { KeptReviews } from './kept-reviews';

const TrendSection = dynamic(
  () => import('./trend-section').then((module) => module.TrendSection),
  { ssr: false },
);
const CompareSection = dynamic(
  () => import('./compare-section').then((module) => module.CompareSection),
  { ssr: false },
);

function Empty({ locale }: { locale: Locale }) {
  const started = useStoreValue((state) => state.profile !== null);
  return (
    <div className="border-y border-rule py-6">
      <p className="text-lead">{words.empty[locale]}</p>
      <p className="measure mt-2 text-ink-muted">{words.emptyHow[locale]}</p>
      {started && (
        <ButtonLink tone="secondary" className="mt-4" href={`${href(locale, 'result')}#keep`}>
          {words.toResult[locale]}
        </ButtonLink>
      )}
    </div>
  );
}

/** The kept reviews: listed, over time, and two of them side by side. */
export function HistorySections({ locale }: { locale: Locale }) {
  const shelf = useShelf();
  const kept = shelf?.snapshots ?? [];
  const whole = shelf?.left === 0;
  const days = new Set(kept.map(({ asOf }) => asOf)).size;
  return (
    <>
      <Section id="kept-reviews" title={words.title[locale]} lead={words.lead[locale]}>
        {shelf === null && <Loading label={words.loading[locale]} lines={4} />}
        {shelf && shelf.unreadable > 0 && (
          <Notice tone="watch" className="mb-5">
            {fill(words.unreadable, locale, { count: shelf.unreadable })}
          </Notice>
        )}
        {shelf && <KeptReviews shelf={shelf} locale={locale} empty={<Empty locale={locale} />} />}
        {whole && days === 1 && (
          <p className="measure mt-4 text-ink-muted">{trend.oneMore[locale]}</p>
        )}
      </Section>
      {whole && days > 1 && <TrendSection snapshots={kept} locale={locale} />}
      {whole && kept.length > 1 && <CompareSection snapshots={kept} locale={locale} />}
    </>
  );
}
