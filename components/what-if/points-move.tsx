import { along } from '@/lib/charts/scale';
import { fill } from '@/lib/content/fill';
import { pointsChart as words } from '@/lib/content/screens/what-if';
import type { Locale } from '@/lib/format/locale';
import { formatNumber, formatSignedNumber } from '@/lib/format/number';

type PointsMoveProps = { name: string; from: number; to: number; best: number; locale: Locale };

/** One signal's points: a hollow mark at today, a filled one where they would be. */
export function PointsMove({ name, from, to, best, locale }: PointsMoveProps) {
  const least = Math.min(0, from, to);
  const length = Math.max(best, from, to, 0) - least;
  const [today, then] = [along(from - least, length), along(to - least, length)];
  const mark = fill(words.mark, locale, { name, from: formatNumber(from), to: formatNumber(to) });
  return (
    <li>
      <span aria-hidden="true" className="figures flex justify-between gap-4 text-note">
        <span>{name}</span>
        <b className={to < from ? 'text-loss' : 'text-accent'}>{formatSignedNumber(to - from)}</b>
      </span>
      <div className="px-2">
        <svg
          role="img"
          aria-label={mark}
          data-bar=""
          height="18"
          className="block w-full overflow-visible"
        >
          <rect x="-6" y="7" width="100%" height="4" rx="2" className="fill-track" />
          <rect x="6" y="7" width="100%" height="4" rx="2" className="fill-track" />
          <rect
            x={`${Math.min(today, then)}%`}
            y="7"
            width={`${Math.abs(then - today)}%`}
            height="4"
            className={to < from ? 'fill-loss' : 'fill-accent'}
          />
          <circle
            cx={`${today}%`}
            cy="9"
            r="5"
            strokeWidth="2"
            className="fill-paper stroke-ink-muted"
          />
          <circle
            cx={`${then}%`}
            cy="9"
            r="6"
            className={to < from ? 'fill-loss' : 'fill-accent'}
          />
        </svg>
      </div>
    </li>
  );
}
