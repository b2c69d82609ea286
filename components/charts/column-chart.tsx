import { classes } from '@/components/ui/classes';
import { along } from '@/lib/charts/scale';
import { anchorAt, labelsThatFit, textWidth, type AxisLabel } from '@/lib/charts/labels';

type ChartColumn = { key: string; value: number; text: string; strong: boolean };
/** A stretch from a place on the axis to its end. */
type ChartSpan = { key: string; from: number; text: string; strong: boolean };
/** `priority`: the smaller, the sooner it is kept where room is short. */
type ChartDate = { key: string; at: number; text: string; priority: number };

type ColumnChartProps = {
  label: string;
  columns: readonly ChartColumn[];
  dates: readonly ChartDate[];
  spans: readonly ChartSpan[];
};

const TOP = 20;
const FLOOR = 124;
const SPANS = FLOOR + 30;
const SPAN = 26;
/** A lone column does not fill the chart. */
const LEAST = 3;
const [NARROW, WIDE] = [300, 520];

function Columns({ columns }: Pick<ColumnChartProps, 'columns'>) {
  const most = Math.max(LEAST, ...columns.map(({ value }) => value));
  const step = 100 / columns.length;
  const narrow = labelsThatFit(
    columns.map(({ text }, i) => ({
      at: (i + 0.5) * step,
      width: text === '' ? 0 : textWidth(text, 14),
      anchor: 'middle',
    })),
    columns.map((_, i) => i).sort((a, b) => (columns[b]?.value ?? 0) - (columns[a]?.value ?? 0)),
    NARROW,
  );
  return columns.map(({ key, value, text, strong }, i) => {
    if (value === 0) return null;
    const height = Math.max(3, (along(value, most) / 100) * (FLOOR - TOP));
    return (
      <g key={key}>
        <rect
          x={`${(i + 0.18) * step}%`}
          width={`${0.64 * step}%`}
          y={FLOOR - height}
          height={height}
          rx="3"
          className={strong ? 'fill-accent' : 'fill-accent-mid'}
        />
        <text
          x={`${(i + 0.5) * step}%`}
          y={FLOOR - height - 6}
          textAnchor="middle"
          fontSize="0.875rem"
          className={classes('fill-ink font-semibold', !narrow.has(i) && '@max-lg:hidden')}
        >
          {text}
        </text>
      </g>
    );
  });
}

function Dates({ dates }: Pick<ColumnChartProps, 'dates'>) {
  const labels: AxisLabel[] = dates.map(({ at, text }) => ({
    at,
    width: textWidth(text, 12),
    anchor: anchorAt(at, 3),
  }));
  const priority = dates.map((_, i) => i);
  priority.sort((a, b) => (dates[a]?.priority ?? 0) - (dates[b]?.priority ?? 0));
  const narrow = labelsThatFit(labels, priority, NARROW);
  const wide = labelsThatFit(labels, priority, WIDE);
  return dates.map(({ key, at, text }, i) =>
    wide.has(i) ? (
      <text
        key={key}
        x={`${at}%`}
        y={FLOOR + 18}
        fontSize="0.75rem"
        textAnchor={labels[i]?.anchor}
        className={classes('fill-ink-muted', !narrow.has(i) && '@max-lg:hidden')}
      >
        {text}
      </text>
    ) : null,
  );
}

function Guide({ at, y1, y2 }: { at: number; y1: number; y2: number }) {
  const x = `${at}%`;
  return (
    <line x1={x} x2={x} y1={y1} y2={y2} strokeDasharray="2 4" className="stroke-rule-strong" />
  );
}

function Spans({ spans }: Pick<ColumnChartProps, 'spans'>) {
  return spans.map(({ key, from, text, strong }, i) => {
    const y = SPANS + i * SPAN;
    const inside = from < 55;
    return (
      <g key={key}>
        <Guide at={from} y1={TOP - 12} y2={FLOOR} />
        <Guide at={from} y1={FLOOR + 24} y2={y} />
        <rect
          x={`${from}%`}
          y={y}
          width={`${100 - from}%`}
          height={SPAN - 4}
          rx="3"
          className={strong ? 'fill-accent' : 'fill-accent-soft'}
        />
        <text
          x={`${from}%`}
          y={y + 16}
          dx={inside ? 8 : -8}
          textAnchor={inside ? 'start' : 'end'}
          fontSize="0.875rem"
          className={strong && inside ? 'fill-accent-ink' : 'fill-ink'}
        >
          {text}
        </text>
      </g>
    );
  });
}

/** Columns over time, and under them the stretches up to the end that lenders sum over. */
export function ColumnChart({ label, columns, dates, spans }: ColumnChartProps) {
  return (
    <div className="@container">
      <svg
        role="img"
        aria-label={label}
        data-bar=""
        height={SPANS + spans.length * SPAN}
        className="figures block w-full overflow-visible"
      >
        <Columns columns={columns} />
        <line x2="100%" y1={FLOOR + 0.5} y2={FLOOR + 0.5} className="stroke-rule-strong" />
        <Dates dates={dates} />
        <Spans spans={spans} />
      </svg>
    </div>
  );
}
