import { RangeTrack } from '@/components/charts/range-track';
import { along } from '@/lib/charts/scale';
import { fill } from '@/lib/content/fill';
import { answer } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Review } from '@/lib/review';
import { limitText } from './limit-text';

type LimitTrackProps = { today: Review; then: Review; locale: Locale };

/** The limit on a line from nothing: how far it would reach, a mark at today, a bar at the old one. */
export function LimitTrack({ today, then, locale }: LimitTrackProps) {
  const old = then.decision.currentLimit;
  const { limit } = then.decision;
  const end = Math.max(old ?? 0, then.range.high, today.range.high);
  const at = (fen: number) => `${along(fen, end)}%`;
  const label = fill(old === null ? answer.scaleNoOld : answer.scale, locale, {
    then: limitText(then, locale),
    today: limitText(today, locale),
    old: old === null ? '' : formatMoneyShort(old, locale),
  });
  const fell = limit < today.decision.limit;
  return (
    <svg
      role="img"
      aria-label={label}
      data-bar=""
      height="24"
      className="block w-full overflow-visible"
    >
      <RangeTrack
        y={7}
        end={end}
        value={limit}
        range={then.range}
        className={fell ? 'fill-loss' : 'fill-accent'}
      />
      <svg x={at(today.decision.limit)} y="12" overflow="visible">
        <circle r="6" strokeWidth="2.5" className="fill-paper stroke-ink-muted" />
      </svg>
      {old !== null && (
        <svg x={at(old)} overflow="visible">
          <rect x="-2.5" y="1" width="2.5" height="22" rx="1" className="fill-ink" />
        </svg>
      )}
    </svg>
  );
}
