// Pure geometry: which labels of an axis have room. Words that overlap are worse than words left
// out, and those near the borrower's own value matter most.

export type AxisLabel = {
  /** In percent of the axis. */
  at: number;
  /** About how wide the text is, in pixels. */
  width: number;
  anchor: 'start' | 'middle' | 'end';
};

/** Pixels between one label and the next. */
const GAP = 6;

function extent({ at, width, anchor }: AxisLabel, axis: number): [number, number] {
  const x = (at / 100) * axis;
  if (anchor === 'start') return [x, x + width];
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2];
}

/**
 * The indices of the labels that fit beside each other on an axis of so many pixels, taken in the
 * order of `priority`.
 */
export function labelsThatFit(
  labels: readonly AxisLabel[],
  priority: readonly number[],
  axis: number,
): Set<number> {
  const taken: [number, number][] = [];
  const kept = new Set<number>();
  for (const index of priority) {
    const label = labels[index];
    if (!label) continue;
    const [from, to] = extent(label, axis);
    if (taken.some(([start, end]) => from < end + GAP && to > start - GAP)) continue;
    taken.push([from, to]);
    kept.add(index);
  }
  return kept;
}

/** About how wide a short text is at this font size: Chinese characters are square. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += /[\u2e80-\uffef]/.test(character) ? 1 : 0.6;
  return em * fontSize;
}

/** Which side of a point its text should lean to, so that it stays on the axis. */
export function anchorAt(at: number, margin = 12): AxisLabel['anchor'] {
  if (at < margin) return 'start';
  return at > 100 - margin ? 'end' : 'middle';
}
