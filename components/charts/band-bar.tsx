import { useId } from 'react';
import { classes } from '@/components/ui/classes';
import { anchorAt, labelsThatFit, textWidth, type AxisLabel } from '@/lib/charts/labels';
import type { Span } from '@/lib/charts/band-axis';
import { Hatches } from './hatches';
import type { BandTone } from './tone';

type BarBand = Span & { tone: BandTone; text?: string };
type BarTick = { at: number; text: string };
type BarMark = { at: number; band: number; tone: BandTone; text?: string };

type BandBarProps = {
  /** What the bar shows, in words. */
  label: string;
  bands: readonly BarBand[];
  /** Absent where the value is not known. */
  mark?: BarMark | undefined;
  ticks?: readonly BarTick[];
};

const GAP = 0.3;
const TICK = 12;
/** Below the first width only the ticks that fit it are shown, from the second on more of them. */
const [NARROW, WIDE] = [285, 430];

const fills: Record<BandTone, string> = {
  plain: 'fill-track',
  fine: 'fill-fine-soft',
  watch: 'fill-watch-soft',
  loss: 'fill-loss-soft',
};
/** The band that holds the value stands out. */
const ownFills: Record<BandTone, string> = {
  plain: 'fill-track',
  fine: 'fill-band-fine',
  watch: 'fill-band-watch',
  loss: 'fill-band-loss',
};
const solid: Record<BandTone, string> = {
  plain: 'fill-rule-strong',
  fine: 'fill-fine',
  watch: 'fill-watch',
  loss: 'fill-loss',
};

function Bands({
  bands,
  mark,
  id,
  top,
}: Pick<BandBarProps, 'bands' | 'mark'> & {
  id: string;
  top: number;
}) {
  return bands.map(({ x, width, tone, text }, i) => {
    const place = { x: `${x + GAP}%`, width: `${Math.max(width - 2 * GAP, 0)}%` };
    const height = text === undefined ? 12 : 24;
    const own = mark?.band === i;
    return (
      <g key={x}>
        <rect
          {...place}
          y={top}
          height={height}
          rx="2"
          className={(own ? ownFills : fills)[tone]}
        />
        {(tone === 'watch' || tone === 'loss') && (
          <rect
            {...place}
            y={top}
            height={height}
            rx="2"
            fill={`url(#${id}-${tone})`}
            className={own ? undefined : 'opacity-50'}
          />
        )}
        {own && (
          <rect
            {...place}
            y={top + height + 2}
            height="3"
            rx="1.5"
            className={solid[mark?.tone ?? tone]}
          />
        )}
        {text !== undefined && (
          <text x={`${x + width / 2}%`} y={top + 17} textAnchor="middle" className="fill-ink">
            {text}
          </text>
        )}
      </g>
    );
  });
}

function Ticks({
  ticks,
  mark,
  y,
}: {
  ticks: readonly BarTick[];
  mark: BarMark | undefined;
  y: number;
}) {
  const labels: AxisLabel[] = ticks.map(({ at, text }) => ({
    at,
    width: textWidth(text, TICK),
    anchor: anchorAt(at, 3),
  }));
  const away = (index: number) => Math.abs((ticks[index]?.at ?? 0) - (mark?.at ?? 0));
  const priority = ticks.map((_, i) => i).sort((a, b) => away(a) - away(b));
  const narrow = labelsThatFit(labels, priority, NARROW);
  const wide = labelsThatFit(labels, priority, WIDE);
  return ticks.map(({ at, text }, i) =>
    wide.has(i) ? (
      <text
        key={at}
        x={`${at}%`}
        y={y}
        fontSize="0.75rem"
        textAnchor={labels[i]?.anchor}
        className={classes('fill-ink-muted', !narrow.has(i) && '@max-md:hidden')}
      >
        {text}
      </text>
    ) : null,
  );
}

function Mark({ at, text, top, height }: BarMark & { top: number; height: number }) {
  return (
    <>
      <svg x={`${at}%`} overflow="visible">
        <rect
          x="-3"
          y={top - 4}
          width="6"
          height={height + 8}
          rx="3"
          strokeWidth="2"
          className="fill-ink stroke-surface"
        />
      </svg>
      {text !== undefined && (
        <text
          x={`${at}%`}
          y="15"
          fontSize="0.875rem"
          fontWeight="700"
          textAnchor={anchorAt(at, 8)}
          className="fill-ink"
        >
          {text}
        </text>
      )}
    </>
  );
}

/** Bands side by side, better and worse told by colour and hatching, and a mark where a value is. */
export function BandBar({ label, bands, mark, ticks = [] }: BandBarProps) {
  const id = useId();
  const top = mark?.text === undefined ? 5 : 27;
  const barHeight = bands.some(({ text }) => text !== undefined) ? 24 : 12;
  const bottom = top + barHeight + 6;
  return (
    <div className="@container">
      <svg
        role="img"
        aria-label={label}
        data-bar=""
        height={bottom + (ticks.length > 0 ? 16 : 0)}
        className="figures block w-full overflow-visible"
      >
        <Hatches id={id} />
        <Bands bands={bands} mark={mark} id={id} top={top} />
        <Ticks ticks={ticks} mark={mark} y={bottom + 12} />
        {mark && <Mark {...mark} top={top} height={barHeight} />}
      </svg>
    </div>
  );
}
