import { joinSentences } from '@/components/charts/join-sentences';
import { fill } from '@/lib/content/fill';
import { KNOCK_OUTS } from '@/lib/content/grades';
import { signals } from '@/lib/content/screens/charts-signals';
import { SIGNAL_FAMILY_NAMES } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { Review } from '@/lib/review';
import { pointsLost, type FamilyReading } from './readings';

const countOf = (families: readonly FamilyReading[], scored: boolean) =>
  families
    .flatMap(({ readings, unknown }) => [...readings, ...unknown])
    .filter(({ points }) => (points !== null) === scored).length;

/** Points earned and where most were lost, in words. */
export function signalsSentence(
  families: readonly FamilyReading[],
  { scorecard }: Review,
  locale: Locale,
): string {
  const knockOut = scorecard.lines.find(({ kind }) => kind === 'knockOut');
  const earned = scorecard.total - (knockOut?.points ?? 0);
  const weakest = [...families].sort((a, b) => pointsLost(b) - pointsLost(a))[0];
  const lost = weakest ? pointsLost(weakest) : 0;
  const family = weakest ? SIGNAL_FAMILY_NAMES[weakest.family][locale] : '';
  const unknown = families.reduce((sum, each) => sum + each.unknown.length, 0);
  const params = { scored: countOf(families, true), earned, best: scorecard.best, family, lost };
  const code = scorecard.knockOuts[0];
  if (families.every(({ readings }) => readings.length === 0)) {
    return fill(signals.blank, locale, params);
  }
  const sentences = [
    fill(lost > 0 ? signals.sentence : signals.full, locale, params),
    knockOut && code && knockOut.points < 0
      ? fill(signals.capped, locale, {
          name: KNOCK_OUTS[code].name[locale],
          points: -knockOut.points,
        })
      : null,
    fill(signals.shownToo, locale, { count: countOf(families, false) }),
    unknown > 0 && fill(signals.unknownToo, locale, { count: unknown }),
  ];
  return joinSentences(sentences, locale);
}
