// Stage: policy, cost. Bands for the dearest debt still owed, shown and never scored. Dear credit is
// a sign of few alternatives, and dated rules now bar the dearest: the edges move with them.

import type { Family } from './family';
import type { ShownBand } from './policy';

const shownFor = (bands: readonly [ShownBand, ...ShownBand[]]): Family => ({
  scored: { platform: [], bank: [], business: [] },
  shown: [{ signal: 'highestApr', worse: 'higher', bands }],
});

/** Before any rule on assisted lending: the two rates that practitioners drew lines at. */
export const costFrom2020 = shownFor([
  { from: 0, level: 'fine', edgeSource: 'platformGuides' },
  { above: 0.24, level: 'watch', edgeSource: 'platformGuides' },
  { above: 0.36, level: 'high', edgeSource: 'platformGuides' },
]);

/** Platforms' lending partners left everything above 24% a year, all fees counted. */
export const costFrom2025 = shownFor([
  { from: 0, level: 'fine', edgeSource: 'ours' },
  { above: 0.18, level: 'watch', edgeSource: 'ours' },
  { above: 0.24, level: 'high', edgeSource: 'assistedLendingRule' },
]);

/** Small-loan companies are to come down to 4 × LPR, 12% at an LPR of 3.0, by the end of 2027. */
export const costFrom2026 = shownFor([
  { from: 0, level: 'fine', edgeSource: 'fundingCostGuidance' },
  { above: 0.12, level: 'watch', edgeSource: 'fundingCostGuidance' },
  { above: 0.24, level: 'high', edgeSource: 'fundingCostGuidance' },
]);
