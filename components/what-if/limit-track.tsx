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
  const { low, high } = then.range;
  const end = Math.max(old ?? 0, high, today.range.high);
  const at = (fen: number) => `${along(fen, end)}%`;
  const open = low < high;
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
      <rect y="7" width="100%" height="10" rx="5" className="fill-track" />
      {open && (
        <rect
          x={at(low)}
          y="7"
          width={`${along(high - low, end)}%`}
          height="10"
          className="fill-band-watch"
        />
      )}
      <rect
        y="7"
        width={at(open ? low : limit)}
        height="10"
        rx="5"
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
