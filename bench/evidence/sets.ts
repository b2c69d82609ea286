// The outcome sets, how a row becomes signals, and what the ranking may not fall below.

import type { OutcomeSet } from '@/lib/content/evidence/band-evidence';
import type { Signals } from '@/lib/review';
import { countSignals } from './counts';
import type { Row } from './rows';
import { taiwanSignals } from './taiwan';

export type EvidenceSet = {
  id: OutcomeSet;
  name: string;
  file: string;
  signals: (row: Row) => Signals;
  /** Below this AUC under the platform policy the bench fails. */
  floor: number;
};

export const EVIDENCE_SETS: readonly EvidenceSet[] = [
  {
    id: 'taiwanCards2005',
    name: 'Taiwan cards 2005',
    file: 'taiwan_train.csv.gz',
    signals: taiwanSignals,
    floor: 0.715,
  },
  {
    id: 'giveMeSomeCredit',
    name: 'Give Me Some Credit',
    file: 'gmsc_train.csv.gz',
    signals: countSignals,
    floor: 0.839,
  },
  {
    id: 'lendingClub2015',
    name: 'Lending Club 2015',
    file: 'lc2015.csv.gz',
    signals: countSignals,
    floor: 0.6,
  },
];
