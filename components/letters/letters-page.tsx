'use client';

import { EmptyResult } from '@/components/result/empty-result';
import { useAssumptions } from '@/components/result/use-assumptions';
import { useShown } from '@/components/result/use-shown';
import { WrongClock } from '@/components/result/wrong-clock';
import type { Locale } from '@/lib/format/locale';
import type { Profile, SampleId } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { LettersBody } from './letters-body';
import { LettersWaiting } from './letters-waiting';
import { useMatter } from './use-matter';

type LettersViewProps = {
  profile: Profile;
  sample: SampleId | null;
  asOf: IsoDate;
  locale: Locale;
};

function LettersView({ profile, sample, asOf, locale }: LettersViewProps) {
  const [assumptions] = useAssumptions(profile, sample === null);
  const read = useMatter(profile, asOf, assumptions, sample === null);
  if (read.status === 'noRules') return <WrongClock asOf={asOf} locale={locale} />;
  if (read.status === 'waiting') return <LettersWaiting locale={locale} />;
  return <LettersBody matter={read.matter} sample={sample} locale={locale} />;
}

/** Letters from the borrower's own figures, from a sample's, or the ways in. */
export function LettersPage({ locale }: { locale: Locale }) {
  const shown = useShown();
  if (shown.status === 'waiting') return <LettersWaiting locale={locale} />;
  if (shown.status === 'empty') return <EmptyResult route="letters" locale={locale} />;
  const { profile, sample, asOf } = shown;
  return (
    <LettersView
      key={sample ?? 'own'}
      profile={profile}
      sample={sample}
      asOf={asOf}
      locale={locale}
    />
  );
}
