import { RangeTrack } from '@/components/charts/range-track';
import { fill } from '@/lib/content/fill';
import { scale } from '@/lib/content/screens/result';
import { along } from '@/lib/charts/scale';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { LimitEvent } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import type { Headline, HeadlineTone } from './headline';

type LimitScaleProps = {
  headline: Headline;
  before: Fen;
  event: LimitEvent | null;
  locale: Locale;
};

const fills: Record<HeadlineTone, string> = {
  loss: 'fill-loss',
  watch: 'fill-watch',
  fine: 'fill-accent',
};
const inks: Record<HeadlineTone, string> = {
  loss: 'text-loss',
  watch: 'text-watch',
  fine: 'text-accent',
};

type EntryProps = {
  mark: 'bar' | 'lender' | 'before';
  className: string;
  text: string;
  name: string;
};

const marks = {
  bar: <rect y="4" width="12" height="6" rx="3" className="fill-current" />,
  lender: <path d="M6 3 11 11H1Z" className="fill-current" />,
  before: <rect x="5" width="2.5" height="14" rx="1" className="fill-current" />,
};

function Entry({ mark, className, text, name }: EntryProps) {
  return (
    <li className="flex gap-2">
      <svg viewBox="0 0 12 14" className={`mt-1 h-3.5 w-3 flex-none ${className}`} data-bar="">
        {marks[mark]}
      </svg>
      <span className="text-ink-muted">
        <b className={`block text-body ${className}`}>{text}</b> {name}
      </span>
    </li>
  );
}

/** The limit after the review on a line that reaches to the limit before, and what the lender left. */
export function LimitScale({ headline, before, event, locale }: LimitScaleProps) {
  const { limit, low, high, tone } = headline;
  const lender = event?.kind === 'decreased' ? event.newLimit : null;
  const end = Math.max(before, high, limit, lender ?? 0);
  const open = low < high;
  const money = (fen: Fen) => formatMoneyShort(fen, locale);
  const review = open
    ? fill(scale.range, locale, { low: money(low), high: money(high) })
    : money(limit);
  const told = { review, before: money(before), lender: lender === null ? '' : money(lender) };
  const at = (fen: Fen) => `${along(fen, end)}%`;
  return (
    <figure>
      <svg
        role="img"
        aria-label={fill(lender === null ? scale.label : scale.labelLender, locale, told)}
        data-bar=""
        height="34"
        className="block w-full overflow-visible"
      >
        <RangeTrack y={8} end={end} value={limit} range={{ low, high }} className={fills[tone]} />
        {open && (
          <circle
            cx={at(limit)}
            cy="13"
            r="6"
            strokeWidth="2"
            className="fill-watch stroke-paper"
          />
        )}
        <svg x={at(before)} overflow="visible">
          <rect x="-2.5" width="2.5" height="26" rx="1" className="fill-ink" />
        </svg>
        {lender !== null && (
          <svg x={at(lender)} overflow="visible">
            <path d="M0 21 6 31H-6Z" className="fill-ink-muted" />
          </svg>
        )}
      </svg>
      <ul
        aria-hidden="true"
        className="figures mt-1 flex flex-wrap justify-between gap-x-4 gap-y-1 text-note"
      >
        <Entry mark="bar" className={inks[tone]} text={review} name={scale.review[locale]} />
        {lender !== null && (
          <Entry
            mark="lender"
            className="text-ink-muted"
            text={money(lender)}
            name={scale.lender[locale]}
          />
        )}
        <Entry
          mark="before"
          className="text-ink"
          text={money(before)}
          name={scale.before[locale]}
        />
      </ul>
    </figure>
  );
}
