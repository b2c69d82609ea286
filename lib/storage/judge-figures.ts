// Judges the many small figures of a kept review by plain checks. A thousand reviews hold some
// 25,000 lines of a score, on which a schema would spend most of the time it takes to read them.

import { SIGNAL_IDS, SOURCES, type ScoreLine, type SignalId } from '@/lib/review';
import type { KeptReview } from './snapshot';

/** No total of points ever comes near. */
export const MAX_POINTS = 100_000;

const SIGNALS = new Set<string>(SIGNAL_IDS);

const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isPoints = (value: unknown) => isWhole(value) && Math.abs(value) <= MAX_POINTS;
const isFigure = (value: unknown) => value === null || Number.isFinite(value);
const isSignal = (value: unknown): value is SignalId =>
  typeof value === 'string' && SIGNALS.has(value);

const LINE: { [Field in keyof ScoreLine]: (value: unknown) => boolean } = {
  kind: (value) => value === 'attribute' || value === 'knockOut',
  signal: isSignal,
  value: isFigure,
  points: isPoints,
  best: isPoints,
  band: (value) => value === null || (isWhole(value) && value >= 0),
  pointsSource: (value) => typeof value === 'string' && Object.hasOwn(SOURCES, value),
};
const FIELDS = Object.entries(LINE);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether this is a line of a score: all its fields and no other. */
export const isScoreLine = (value: unknown): value is ScoreLine =>
  isPlain(value) &&
  Object.keys(value).length === FIELDS.length &&
  FIELDS.every(([field, fits]) => Object.hasOwn(value, field) && fits(value[field]));

/** Whether these are signals; one that was added since may be missing. */
export const areSignals = (value: unknown): value is KeptReview['signals'] =>
  isPlain(value) &&
  Object.entries(value).every(([signal, figure]) => isSignal(signal) && isFigure(figure));
