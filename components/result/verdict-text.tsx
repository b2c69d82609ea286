import { fill } from '@/lib/content/fill';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { verdicts } from '@/lib/content/screens/result';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Policy, Review } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import { Rich } from './rich';
import { verdictOf, type Verdict } from './verdict';

type VerdictTextProps = {
  review: Review;
  policy: Policy;
  /** The lender cut; these figures would not have. */
  noCut: boolean;
  locale: Locale;
};

function afterthoughts({ cap, floor, near }: Verdict, locale: Locale): string[] {
  return [
    cap === null ? '' : fill(verdicts.cap, locale, { cap }),
    floor === null ? '' : fill(verdicts.floor, locale, { share: formatPercent(floor, locale) }),
    near ? verdicts.near[locale] : '',
  ].filter((text) => text !== '');
}

/** Which way the unknown facts could move the limit. */
function openText({ decision, range }: Review, locale: Locale, gap: string): string {
  const { low, high } = range;
  if (low === high) return '';
  const { limit } = decision;
  const both = limit > low && limit < high;
  const words = both ? verdicts.openBoth : verdicts[limit > low ? 'openDown' : 'openUp'];
  const money = (fen: Fen) => formatMoneyShort(fen, locale);
  return fill(words, locale, { limit: money(limit), low: money(low), high: money(high) }) + gap;
}

/** From what to what, and the one thing that decided it. */
export function VerdictText({ review, policy, noCut, locale }: VerdictTextProps) {
  const { currentLimit, action } = review.decision;
  const verdict = verdictOf(review, policy);
  const { reason } = verdict;
  const gap = locale === 'en' ? ' ' : '';
  const before =
    currentLimit === null
      ? ''
      : fill(verdicts.before, locale, { before: formatMoneyShort(currentLimit, locale) }) + gap;
  const after = [
    ...afterthoughts(verdict, locale),
    ...(action === 'increase' ? [verdicts.noRush[locale]] : []),
  ];
  return (
    <p className="measure text-lead">
      {before}
      {openText(review, locale, gap)}
      {noCut && verdicts.noCut[locale] + gap}
      {reason === null ? (
        verdicts.none[locale]
      ) : (
        <Rich
          words={verdicts.decided}
          locale={locale}
          params={{
            title: reasonTitle(reason, review.scorecard, locale),
            sentence: reasonSentence(reason, locale),
          }}
          show={(text, name) => (name === 'title' ? <b>{text}</b> : text)}
        />
      )}
      {after.map((text) => gap + text).join('')}
    </p>
  );
}
