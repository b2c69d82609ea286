// Whom a letter goes to, in which order, and by when an answer is due: by the kind of lender on the
// contract. The app a line is reached through is no lender, so no letter and no complaint goes to it.

import type { InstitutionKind, Product } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';
import type { LetterId, Receiver } from './letter';

/** `published`: a rule states it. `commonly-quoted`: practitioners repeat it. `illustrative`: ours. */
type Basis = 'published' | 'commonly-quoted' | 'illustrative';

export const LETTER_SOURCES = {
  // Measures on handling complaints about banking and insurance, from 2020-03-01.
  complaintMeasures: { basis: 'published' },
  // Personal Information Protection Law, article 24.
  automatedDecisions: { basis: 'published' },
  // The same law, article 45; its wording was not read.
  ownInformation: { basis: 'commonly-quoted' },
  // Regulation on the credit reporting industry, article 25; its wording was not read.
  creditRegulation: { basis: 'commonly-quoted' },
  // Measures on bank card business, article 70.
  cardMeasures: { basis: 'published' },
  // Notice on consumer finance of 2025-03-14.
  consumerFinanceNotice: { basis: 'published' },
  // Renewal without repaying principal: notice of 2024-09-24.
  renewalNotice: { basis: 'published' },
  // When to ask again where no rule names a day.
  ours: { basis: 'illustrative' },
} as const satisfies Record<string, { basis: Basis }>;
export type LetterSourceId = keyof typeof LETTER_SOURCES;

/** Who hears complaints about a lender of this kind; `null` while the contract has to tell. */
export function supervisorOf(kind: InstitutionKind): 'nfra' | 'local' | null {
  switch (kind) {
    case 'bank':
    case 'internetBank':
    case 'consumerFinance':
      return 'nfra';
    case 'microLoan':
      return 'local';
    case 'other':
    case 'unknown':
      return null;
  }
}

export type StopCode =
  | 'LENDER'
  | 'LENDER_DESK'
  | 'ASKING_LENDER'
  | 'REPORTER'
  | 'BUREAU'
  | 'POLICE'
  | 'NFRA'
  | 'LOCAL'
  | 'FIND_OUT'
  | 'PBOC';

const SUPERVISOR_STOPS = { nfra: 'NFRA', local: 'LOCAL' } as const;

/** Where a letter goes, first stop first; the next one only when the one before has not helped. */
export function routeOf(id: LetterId, kind: InstitutionKind, to: Receiver = 'lender'): StopCode[] {
  const supervisor = supervisorOf(kind);
  const above = supervisor === null ? 'FIND_OUT' : SUPERVISOR_STOPS[supervisor];
  switch (id) {
    case 'dispute':
      return to === 'bureau' ? ['BUREAU', 'REPORTER', 'PBOC'] : ['REPORTER', 'BUREAU', 'PBOC'];
    case 'notMine':
      return ['ASKING_LENDER', 'POLICE', 'BUREAU', 'PBOC'];
    case 'complaint':
      return ['LENDER_DESK', above];
    default:
      return ['LENDER', above];
  }
}

export type DeadlineCode = 'SIMPLE' | 'COMPLEX' | 'SPECIAL' | 'DISPUTE' | 'ASK_AGAIN';
type Deadline = { code: DeadlineCode; days: number; source: LetterSourceId };

const COMPLAINT: readonly Deadline[] = [
  { code: 'SIMPLE', days: 15, source: 'complaintMeasures' },
  { code: 'COMPLEX', days: 30, source: 'complaintMeasures' },
  { code: 'SPECIAL', days: 60, source: 'complaintMeasures' },
];
const DISPUTE: readonly Deadline[] = [{ code: 'DISPUTE', days: 20, source: 'creditRegulation' }];
const AGAIN_AFTER = { hardship: 7, other: 15 } as const;

/** By when an answer is due, counted in days from the day it is received. */
export function deadlinesOf(id: LetterId, kind: InstitutionKind): readonly Deadline[] {
  if (id === 'dispute' || id === 'notMine') return DISPUTE;
  if (id === 'complaint' && supervisorOf(kind) === 'nfra') return COMPLAINT;
  const days = id === 'hardship' ? AGAIN_AFTER.hardship : AGAIN_AFTER.other;
  return [{ code: 'ASK_AGAIN', days, source: 'ours' }];
}

/**
 * The days on which answers are due.
 *
 * @example dueDays('complaint', 'bank', '2026-11-23')[0]?.on //=> '2026-12-08'
 */
export const dueDays = (
  id: LetterId,
  kind: InstitutionKind,
  sentOn: IsoDate,
): (Deadline & { on: IsoDate })[] =>
  deadlinesOf(id, kind).map((deadline) => ({ ...deadline, on: addDays(sentOn, deadline.days) }));

type Kinds = { kind: InstitutionKind; product: Product | null };

/** The rules behind a letter to a lender of this kind about this product. */
export function rulesOf(id: LetterId, { kind, product }: Kinds): LetterSourceId[] {
  const regulated = supervisorOf(kind) === 'nfra';
  switch (id) {
    case 'explanation':
      return ['automatedDecisions', 'ownInformation'];
    case 'restoration':
      return ['automatedDecisions', 'ours'];
    case 'dispute':
    case 'notMine':
      return ['creditRegulation'];
    case 'complaint':
      return regulated ? ['complaintMeasures', 'automatedDecisions'] : ['automatedDecisions'];
    case 'hardship':
      if (product === 'card') return ['cardMeasures'];
      if (product === 'business') return ['renewalNotice', 'ours'];
      return regulated ? ['consumerFinanceNotice', 'ours'] : ['ours'];
  }
}
