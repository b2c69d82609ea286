// How a band is meant. Shown signals state it; for scored ones it follows from the points. Pure.

import type { Tone } from '@/components/charts/tone';
import type { Attribute, Level, ShownAttribute, SignalId } from '@/lib/review';

export type Watched = Attribute | ShownAttribute;

export const isScored = (watched: Watched): watched is Attribute => 'unknownPoints' in watched;

const TONES: Record<Level, Tone> = { fine: 'fine', watch: 'watch', high: 'loss' };

/**
 * A band's points by thirds of the span from the worst band to the best: the best third is fine,
 * the worst costs most.
 */
function toneOfPoints(points: number, worst: number, best: number): Tone {
  const share = best === worst ? 1 : (points - worst) / (best - worst);
  if (share * 3 >= 2) return 'fine';
  return share * 3 >= 1 ? 'watch' : 'loss';
}

/** Any late day is late: where days past due are counted, only none of them is fine. */
const COUNTS_LATE_DAYS: ReadonlySet<SignalId> = new Set([
  'currentDaysPastDue',
  'worstDaysPastDueLast24Months',
]);

/** Whether a signal counts days past due. */
export const countsLateDays = ({ signal }: Watched) => COUNTS_LATE_DAYS.has(signal);

const atBestWatch = (tone: Tone): Tone => (tone === 'fine' ? 'watch' : tone);

/** The tone of every band of a signal, in the order of the bands. */
export function bandTones(watched: Watched): Tone[] {
  if (!isScored(watched)) return watched.bands.map(({ level }) => TONES[level]);
  const points = watched.bands.map((band) => band.points);
  const [worst, best] = [Math.min(...points), Math.max(...points)];
  const tones = points.map((each) => toneOfPoints(each, worst, best));
  return countsLateDays(watched)
    ? tones.map((tone, i) => (i > 0 ? atBestWatch(tone) : tone))
    : tones;
}

/** The tone of a value: that of its band, yet a late day is never fine. */
export function toneAt(watched: Watched, band: number, value: number): Tone {
  const tone = bandTones(watched)[band] ?? 'fine';
  return value > 0 && countsLateDays(watched) ? atBestWatch(tone) : tone;
}
