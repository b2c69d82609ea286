import { usePlotArea } from 'recharts';
import { anchorAt, labelsThatFit, textWidth, type AxisLabel } from '@/lib/charts/labels';
import { along } from '@/lib/charts/scale';

export type ScaleTick = { at: number; text: string };

const FONT = 12;
const BELOW = 18;

/** The smallest even step between labels at which all of them have room; both ends always show. */
function shownAt(labels: readonly AxisLabel[], axis: number): ReadonlySet<number> {
  const last = labels.length - 1;
  for (let step = 1; step < last; step += 1) {
    if (last % step !== 0) continue;
    const even = labels.map((_, i) => i).filter((i) => i % step === 0);
    const shown = labelsThatFit(labels, even, axis);
    if (shown.size === even.length) return shown;
  }
  return labelsThatFit(labels, [0, last], axis);
}

/** The values under a scale, as many as have room. */
export function ScaleTicks({ ticks, end }: { ticks: readonly ScaleTick[]; end: number }) {
  const area = usePlotArea();
  if (!area) return null;
  const labels: AxisLabel[] = ticks.map(({ at, text }) => ({
    at: along(at, end),
    width: textWidth(text, FONT),
    anchor: anchorAt(along(at, end), 3),
  }));
  const shown = shownAt(labels, area.width);
  return labels.map(({ at, anchor }, i) =>
    shown.has(i) ? (
      <text
        key={at}
        x={area.x + (at / 100) * area.width}
        y={area.y + area.height + BELOW}
        textAnchor={anchor}
        fontSize="0.75rem"
        className="fill-ink-muted"
      >
        {ticks[i]?.text}
      </text>
    ) : null,
  );
}
