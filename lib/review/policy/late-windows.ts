// Stage: policy. Late months over windows that commonly quoted bank screens look at besides 24 months:
// shown beside their edges, never scored, since other windows would count the same months twice.

import type { ShownAttribute } from './policy';

export const lateWindows = [
  {
    signal: 'lateMonthsLast6Months',
    worse: 'higher',
    bands: [
      { from: 0, level: 'fine', edgeSource: 'bankScreens' },
      { from: 1, level: 'watch', edgeSource: 'bankScreens' },
      { from: 3, level: 'high', edgeSource: 'bankScreens' },
    ],
  },
  {
    signal: 'longestLateRunLast6Months',
    worse: 'higher',
    bands: [
      { from: 0, level: 'fine', edgeSource: 'bankScreens' },
      { from: 1, level: 'watch', edgeSource: 'bankScreens' },
      { from: 2, level: 'high', edgeSource: 'bankScreens' },
    ],
  },
  {
    signal: 'lateMonthsLast36Months',
    worse: 'higher',
    bands: [
      { from: 0, level: 'fine', edgeSource: 'bankScreens' },
      { from: 1, level: 'watch', edgeSource: 'bankScreens' },
      { from: 6, level: 'high', edgeSource: 'bankScreens' },
    ],
  },
  {
    signal: 'longestLateRunLast36Months',
    worse: 'higher',
    bands: [
      { from: 0, level: 'fine', edgeSource: 'bankScreens' },
      { from: 1, level: 'watch', edgeSource: 'bankScreens' },
      { from: 3, level: 'high', edgeSource: 'bankScreens' },
    ],
  },
  {
    signal: 'lateMonthsLast60Months',
    worse: 'higher',
    bands: [
      { from: 0, level: 'fine', edgeSource: 'bankScreens' },
      { from: 1, level: 'watch', edgeSource: 'bankScreens' },
      { from: 3, level: 'high', edgeSource: 'bankScreens' },
    ],
  },
  {
    signal: 'longestLateRunLast60Months',
    worse: 'higher',
    bands: [
      { from: 0, level: 'fine', edgeSource: 'bankScreens' },
      { from: 1, level: 'watch', edgeSource: 'bankScreens' },
      { from: 2, level: 'high', edgeSource: 'bankScreens' },
    ],
  },
] as const satisfies readonly ShownAttribute[];
