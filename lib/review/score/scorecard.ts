// Stage: score. The shape of a scorecard: one line per scored signal and one for a knock-out, which
// always sum to the total.

import type { KnockOutCode } from '../policy/policy';
import type { SourceId } from '../policy/sources';
import type { SignalId } from '../signals/signals';

export type ScoreLine = {
  kind: 'attribute' | 'knockOut';
  signal: SignalId;
  value: number | null;
  points: number;
  /** The most this line can earn; points lost are `best - points`. */
  best: number;
  /** Index of the band the value falls in; `null` when it is not known, or for a knock-out. */
  band: number | null;
  pointsSource: SourceId;
};

export type Scorecard = {
  lines: ScoreLine[];
  /** An integer; higher is safer. */
  total: number;
  best: number;
  knockOuts: KnockOutCode[];
};
