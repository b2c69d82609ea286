import { SignalBar } from '@/components/signals/signal-bar';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review, SignalId } from '@/lib/review';

type ReasonBarProps = { signal: SignalId; review: Review; policy: Policy; locale: Locale };

/** Where the borrower stands among the bands of the signal that a reason is about. */
export function ReasonBar({ signal, review, policy, locale }: ReasonBarProps) {
  const attribute =
    policy.attributes.find((each) => each.signal === signal) ??
    policy.shown.find((each) => each.signal === signal);
  if (!attribute) return null;
  return <SignalBar attribute={attribute} value={review.signals[signal]} locale={locale} full />;
}
