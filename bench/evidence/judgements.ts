// Where the points that ship differ from those that the sets give, band by band, and why. Whatever
// stands here is a judgement, and the band's own source says so.

import type { JudgementCode } from '@/lib/content/evidence/judgements';
import type { SignalId } from '@/lib/review';
import type { Points, Written } from './points';

/** The bands of a signal, in the policy's order, whose points were judged, with the reason. */
export const JUDGED: Partial<Record<SignalId, Record<number, JudgementCode>>> = {
  debtToIncome: {
    3: 'LENDERS_CLIFF',
    4: 'LENDERS_CLIFF',
    5: 'LENDERS_CLIFF',
    6: 'LENDERS_CLIFF',
    7: 'LENDERS_CLIFF',
  },
  cardUtilization: { 6: 'LENDERS_CLIFF', 7: 'LENDERS_CLIFF' },
  newAccountsLast12Months: { 5: 'ACCEPTED_ONLY' },
  oldestAccountMonths: { 0: 'ACCEPTED_ONLY', 1: 'ACCEPTED_ONLY' },
};

type Difference = {
  signal: SignalId;
  band: string;
  produced: number;
  shipped: number;
  reason: JudgementCode | null;
};

/** Every band whose shipped points are not the produced ones; a reason may be missing. */
export function differencesOf(produced: Points, shipped: Points, written: Written): Difference[] {
  return (Object.keys(shipped) as SignalId[]).flatMap((signal) => {
    const edges = (written[signal] ?? '').split(' ').map((cell) => cell.split(':')[0] ?? '');
    return (shipped[signal]?.bands ?? []).flatMap((points, i) => {
      const other = produced[signal]?.bands[i] ?? points;
      const reason = JUDGED[signal]?.[i] ?? null;
      if (other === points) return [];
      return [{ signal, band: edges[i] ?? '', produced: other, shipped: points, reason }];
    });
  });
}
