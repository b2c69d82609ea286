// The papers that fit a letter: by its kind, by what it claims, and by the reasons of the review.

import type { DisputeClaim, ReasonCode } from '@/lib/review';
import type { LetterId } from './letter';
import { debtsToEase, reviewedAccount, type Matter } from './matter';

export const EVIDENCE_CODES = [
  'IDENTITY',
  'NOTICE',
  'CONTRACT',
  'CREDIT_REPORT',
  'INCOME_PROOF',
  'STATEMENTS',
  'TAX',
  'SOCIAL_INSURANCE',
  'BUSINESS_PAPERS',
  'REPAYMENT_PROOF',
  'SETTLEMENT',
  'HARDSHIP_PROOF',
  'BUDGET',
  'OWN_STATEMENT',
  'POLICE_RECEIPT',
  'CORRESPONDENCE',
] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

/** What belongs to each letter whatever the reasons. */
const ALWAYS: Record<LetterId, readonly EvidenceCode[]> = {
  hardship: ['IDENTITY', 'CONTRACT', 'STATEMENTS', 'HARDSHIP_PROOF', 'BUDGET'],
  explanation: ['IDENTITY', 'NOTICE', 'CONTRACT'],
  restoration: ['IDENTITY', 'NOTICE', 'INCOME_PROOF', 'STATEMENTS'],
  dispute: ['IDENTITY', 'CREDIT_REPORT'],
  notMine: ['IDENTITY', 'CREDIT_REPORT', 'OWN_STATEMENT', 'POLICE_RECEIPT'],
  complaint: ['IDENTITY', 'NOTICE', 'CONTRACT', 'CORRESPONDENCE'],
};

const FOR_CLAIM: Record<DisputeClaim, readonly EvidenceCode[]> = {
  INQUIRY_NOT_MADE: ['OWN_STATEMENT'],
  LATE_MONTH_PAID: ['REPAYMENT_PROOF'],
  OVERDUE_PAID: ['REPAYMENT_PROOF'],
  SETTLED_STILL_OPEN: ['SETTLEMENT'],
  COUNTED_TWICE: ['CONTRACT'],
  RECORD_NOT_MINE: ['OWN_STATEMENT', 'SETTLEMENT'],
  INCOME_NOT_SEEN: ['INCOME_PROOF', 'STATEMENTS'],
};

/** What answers a reason, where a lender is asked to look again. */
const FOR_REASON: readonly (readonly [RegExp, readonly EvidenceCode[]])[] = [
  [/^(DTI|UNSECURED|INCOME|DTI_HEADROOM|INCOME_MULTIPLE)/, ['TAX']],
  [/^(EMPLOYMENT|PROVIDENT|INCOME_VARIES)/, ['SOCIAL_INSURANCE']],
  [/^(LENDERS|NONBANK|ACCOUNTS|UTILIZATION|WORST_CARD|LINE_UTILIZATION)/, ['SETTLEMENT']],
  [/^(LATE|OVERDUE)/, ['REPAYMENT_PROOF']],
  [/^(INQUIRIES|NEW_ACCOUNTS|RECORD)/, ['CREDIT_REPORT']],
  [/^(TRADING|RECEIPTS|TAX)/, ['TAX']],
];

const forReason = (code: ReasonCode): readonly EvidenceCode[] =>
  FOR_REASON.flatMap(([pattern, papers]) => (pattern.test(code) ? papers : []));

/** Papers of a business only for a business's own credit: nothing else asks for them. */
function forBusiness(id: LetterId, matter: Matter): EvidenceCode[] {
  if (id !== 'restoration' && id !== 'hardship') return [];
  const account = id === 'restoration' ? reviewedAccount(matter) : (debtsToEase(matter)[0] ?? null);
  return account?.product === 'business' ? ['BUSINESS_PAPERS'] : [];
}

/** The papers for a letter, in a fixed order, each once. */
export function evidenceFor(
  id: LetterId,
  matter: Matter,
  claim: DisputeClaim | null = null,
): EvidenceCode[] {
  const reasons = matter.review.reasons.filter(({ headline }) => headline);
  const wanted = new Set<EvidenceCode>([
    ...ALWAYS[id],
    ...(id === 'dispute' && claim !== null ? FOR_CLAIM[claim] : []),
    ...(id === 'restoration' ? reasons.flatMap(({ code }) => forReason(code)) : []),
    ...(id === 'restoration' && matter.review.facts.providentFundMonths
      ? (['SOCIAL_INSURANCE'] as const)
      : []),
    ...forBusiness(id, matter),
  ]);
  return EVIDENCE_CODES.filter((code) => wanted.has(code));
}
