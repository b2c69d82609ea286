// What `npm run bench` prints about the shipped policies, as recorded in
// docs/decisions/0011-evidence.md; the test beside this file holds the two together.

import type { SOURCES } from '@/lib/review';

type OutcomeSet = (typeof SOURCES)['allOutcomeSets']['sets'][number];

export type EvidenceRow = {
  set: OutcomeSet;
  rows: string;
  bad: string;
  platform: string;
  interval: string;
  bank: string;
  business: string;
};

export const EVIDENCE: readonly EvidenceRow[] = [
  {
    set: 'taiwanCards2005',
    rows: '21,000',
    bad: '22.1%',
    platform: '0.7369',
    interval: '0.728-0.746',
    bank: '0.737',
    business: '0.738',
  },
  {
    set: 'giveMeSomeCredit',
    rows: '105,000',
    bad: '6.7%',
    platform: '0.8425',
    interval: '0.838-0.847',
    bank: '0.841',
    business: '0.841',
  },
  {
    set: 'lendingClub2015',
    rows: '9,437',
    bad: '19.8%',
    platform: '0.6131',
    interval: '0.599-0.627',
    bank: '0.611',
    business: '0.616',
  },
];
