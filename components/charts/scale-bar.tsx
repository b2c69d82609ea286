import { classes } from '@/components/ui/classes';
import { textWidth } from '@/lib/charts/labels';

type ScaleBarLook = 'plain' | 'faint' | 'watch' | 'loss' | 'accent';

export type ScaleBarRow = {
  key: string;
  name: string;
  value: number;
  text: string;
  look: ScaleBarLook;
  /** Stands after the name, such as why this bar matters. */
  mark?: string | undefined;
};

type ScaleBarProps = {
  row: ScaleBarRow;
  /** Names the hatchings. */
  id: string;
  x: number;
  y: number;
  /** The length of the whole scale, and the value at its end. */
  span: number;
  end: number;
  thick: number;
  /** A place on the scale marked across the bar. */
  line?: number | undefined;
};

const fills: Record<ScaleBarLook, string> = {
  plain: 'fill-ink',
  faint: 'fill-accent-soft stroke-accent-mid',
  watch: 'fill-band-watch stroke-watch',
  loss: 'fill-band-loss stroke-loss',
  accent: 'fill-accent',
};

const hatched: Partial<Record<ScaleBarLook, true>> = { watch: true, loss: true };

/** A bar of nothing is still a mark. */
const LEAST = 3;

/** A slanted gap: the bar goes on past the end of the scale. */
function Cut({ x, y, thick }: { x: number; y: number; thick: number }) {
  return (
    <>
      <path
        d={`M${x - 20} ${y + thick + 2}l6 ${-thick - 4}h6l-6 ${thick + 4}z`}
        className="fill-paper"
      />
      <path
        d={`M${x - 20} ${y + thick + 2}l6 ${-thick - 4}m6 0l-6 ${thick + 4}`}
        strokeWidth="1.5"
        className="fill-none stroke-accent-mid"
      />
    </>
  );
}

const FONT = 14;

/** The name and, where there is room for it, the mark; the figure at the end of the scale. */
function Texts({ row, x, y, span }: Pick<ScaleBarProps, 'row' | 'x' | 'y' | 'span'>) {
  const { name, text, look, mark } = row;
  const room = span - textWidth(`${name}${text}`, FONT) * 1.1 - 2 * FONT;
  return (
    <>
      <text x={x} y={y} fontSize="0.875rem" className="fill-ink">
        <tspan className={classes(mark !== undefined && 'font-bold')}>{name}</tspan>
        {mark !== undefined && textWidth(mark, FONT) < room && (
          <tspan dx="8" className="fill-watch font-semibold">
            {mark}
          </tspan>
        )}
      </text>
      <text
        x={x + span}
        y={y}
        textAnchor="end"
        fontSize="0.875rem"
        className={classes('fill-ink', look === 'faint' ? 'font-normal' : 'font-bold')}
      >
        {text}
      </text>
    </>
  );
}

/** One bar under its name and figure, as drawn inside a chart. */
export function ScaleBar({ row, id, x, y, span, end, thick, line }: ScaleBarProps) {
  const { value, look } = row;
  const width = Math.max(LEAST, (Math.min(value, end) / end) * span);
  const place = { x, y, width, height: thick, rx: 3 };
  return (
    <g data-bar="">
      <Texts row={row} x={x} y={y - 8} span={span} />
      <rect {...place} className={fills[look]} />
      {hatched[look] && <rect {...place} fill={`url(#${id}-${look})`} />}
      {line !== undefined && line <= end && look !== 'faint' && (
        <path
          d={`M${x + (line / end) * span} ${y - 4}v${thick + 8}`}
          strokeWidth="2"
          strokeDasharray="3 2"
          className="stroke-ink-muted"
        />
      )}
      {value > end && <Cut x={x + width} y={y} thick={thick} />}
    </g>
  );
}
