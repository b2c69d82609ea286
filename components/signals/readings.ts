// Every signal of a review beside the bands it is held against, by family. Pure.

import {
  bandIndex,
  bestPoints,
  SIGNAL_FAMILIES,
  type Policy,
  type Review,
  type ScoreLine,
  type SignalFamily,
  type SignalId,
} from '@/lib/review';
import type { Tone } from '@/components/charts/tone';
import { isScored, toneAt, type Watched } from './levels';

/** Points earned, and the most there are to earn. */
export type Points = { earned: number; best: number };

export type Reading = {
  signal: SignalId;
  watched: Watched;
  value: number;
  /** The band that holds the value, and how it is meant. */
  band: number;
  tone: Tone;
  /** `null` for a signal that is shown and earns nothing. */
  points: Points | null;
  /** Points that a knock-out on this signal took from the total, 0 or less; `null` without one. */
  capped: number | null;
};

/** A signal that is not known, with the points it is given meanwhile; `null` when it earns none. */
export type Unknown = { signal: SignalId; points: Points | null };

export type FamilyReading = {
  family: SignalFamily;
  readings: Reading[];
  unknown: Unknown[];
  /** Points of the scored signals, unknown ones included; `null` when none is scored. */
  points: Points | null;
};

const isKnockOut = ({ kind }: ScoreLine) => kind === 'knockOut';

function pointsOf(watched: Watched, band: number | null): Points | null {
  if (!isScored(watched)) return null;
  const earned = band === null ? watched.unknownPoints : watched.bands[band]?.points;
  return { earned: earned ?? 0, best: bestPoints(watched) };
}

/** Where a value stands among the bands of its signal. */
export function readingOf(watched: Watched, value: number): Reading {
  const band = bandIndex(watched.bands, value);
  return {
    signal: watched.signal,
    watched,
    value,
    band,
    tone: toneAt(watched, band, value),
    points: pointsOf(watched, band),
    capped: null,
  };
}

function sumOf(points: readonly (Points | null)[]): Points | null {
  const scored = points.flatMap((each) => each ?? []);
  if (scored.length === 0) return null;
  return {
    earned: scored.reduce((sum, { earned }) => sum + earned, 0),
    best: scored.reduce((sum, { best }) => sum + best, 0),
  };
}

/** Every signal that a policy scores or shows, in the families' order; empty families left out. */
export function familyReadings({ signals, scorecard }: Review, policy: Policy): FamilyReading[] {
  const watchedBy = new Map<SignalId, Watched>();
  for (const each of [...policy.shown, ...policy.attributes]) watchedBy.set(each.signal, each);
  const knockOut = scorecard.lines.find(isKnockOut);
  return (Object.keys(SIGNAL_FAMILIES) as SignalFamily[]).flatMap((family) => {
    const readings: Reading[] = [];
    const unknown: Unknown[] = [];
    for (const signal of SIGNAL_FAMILIES[family] as readonly SignalId[]) {
      const watched = watchedBy.get(signal);
      if (!watched) continue;
      const value = signals[signal];
      if (value === null) {
        unknown.push({ signal, points: pointsOf(watched, null) });
        continue;
      }
      const capped = knockOut?.signal === signal ? knockOut.points : null;
      readings.push({ ...readingOf(watched, value), capped });
    }
    if (readings.length + unknown.length === 0) return [];
    const points = sumOf([...readings, ...unknown].map((each) => each.points));
    return [{ family, readings, unknown, points }];
  });
}

/** Where a family lost most points stands first; families without points keep their order, last. */
export const pointsLost = ({ points }: FamilyReading) => (points ? points.best - points.earned : 0);
