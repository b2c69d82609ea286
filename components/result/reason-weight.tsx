import { fill } from '@/lib/content/fill';
import { REASON_KINDS } from '@/lib/content/reasons/reasons';
import { reasons as words } from '@/lib/content/screens/result-reasons';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Reason } from '@/lib/review';

/** Points lost, or for what decided without points, what kind of thing it is; then the yuan. */
export function ReasonWeight({ reason, locale }: { reason: Reason; locale: Locale }) {
  const { kind, pointsLost, limitEffect } = reason;
  return (
    <p className="figures ml-auto flex-none text-right">
      {pointsLost === 0 ? (
        <span className="block text-note leading-8 font-semibold">
          {REASON_KINDS[kind][locale]}
        </span>
      ) : (
        <span className="block text-title whitespace-nowrap font-bold text-loss">
          {fill(kind === 'grade' ? words.missing : words.points, locale, { points: pointsLost })}
        </span>
      )}
      <span className="block text-note whitespace-nowrap text-ink-muted">
        {limitEffect > 0
          ? fill(words.effect, locale, { amount: formatMoneyShort(limitEffect, locale) })
          : words.noEffect[locale]}
      </span>
    </p>
  );
}
