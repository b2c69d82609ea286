// The bands by which loan brokers sort a record before they send it anywhere, as public rule engines
// state them. They warn; they promise nothing.

import type { SourceId } from '@/lib/review';
import { boundsOf, type ScreenFigure, type Standing } from './figures';

const BROKER_LEVELS = ['none', 'minor', 'medium', 'high'] as const;
export type BrokerLevel = (typeof BROKER_LEVELS)[number];

type BrokerFigure =
  | Extract<
      ScreenFigure,
      'currentDaysPastDue' | 'hardInquiriesLast3Months' | 'lenderCount' | 'cardUtilization'
    >
  | 'debtToIncome';
/** A level begins above `above`, or from `from`. */
type Edge = { level: Exclude<BrokerLevel, 'none'> } & ({ above: number } | { from: number });
type BrokerBand = { figure: BrokerFigure; edges: readonly Edge[]; source: SourceId };

const BROKER_BANDS: readonly BrokerBand[] = [
  {
    figure: 'currentDaysPastDue',
    edges: [{ level: 'high', from: 1 }],
    source: 'brokerBands',
  },
  {
    figure: 'hardInquiriesLast3Months',
    edges: [
      { level: 'minor', from: 4 },
      { level: 'medium', from: 7 },
      { level: 'high', above: 12 },
    ],
    source: 'brokerBands',
  },
  {
    figure: 'lenderCount',
    edges: [
      { level: 'medium', from: 3 },
      { level: 'high', above: 12 },
    ],
    source: 'brokerBands',
  },
  {
    figure: 'cardUtilization',
    edges: [
      { level: 'minor', above: 0.7 },
      { level: 'medium', above: 0.8 },
      { level: 'high', above: 1 },
    ],
    source: 'brokerBands',
  },
  {
    figure: 'debtToIncome',
    edges: [
      { level: 'minor', above: 0.5 },
      { level: 'medium', above: 0.6 },
      { level: 'high', above: 0.8 },
    ],
    source: 'brokerBands',
  },
];

export type BrokerReading = {
  band: BrokerBand;
  have: number | null;
  /** `null` while the figure is not known. */
  level: BrokerLevel | null;
};

const passed = (edge: Edge, value: number) =>
  'above' in edge ? value > edge.above : value >= edge.from;

/** Each band with where the record stands in it. */
export function brokerReadings(standing: Standing): BrokerReading[] {
  return BROKER_BANDS.map((band) => {
    const { figure, edges } = band;
    const have =
      figure === 'debtToIncome' ? standing.signals.debtToIncome : boundsOf(figure, standing).low;
    const level =
      have === null ? null : (edges.findLast((edge) => passed(edge, have))?.level ?? 'none');
    return { band, have, level };
  });
}

/** The worst level of what is known. */
export const worstLevel = (readings: readonly BrokerReading[]): BrokerLevel =>
  BROKER_LEVELS[
    Math.max(0, ...readings.map(({ level }) => BROKER_LEVELS.indexOf(level ?? 'none')))
  ] ?? 'none';
