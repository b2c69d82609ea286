// Stage: plan. A claim that a record is wrong: about which record, and what would stand if it were
// corrected. Whether it is wrong only the borrower can know; only what is untrue may be disputed.

import type { Member } from '../../change/member';
import type { Profile } from '../../profile/schema';

export const DISPUTE_CLAIMS = [
  'INQUIRY_NOT_MADE',
  'LATE_MONTH_PAID',
  'OVERDUE_PAID',
  'SETTLED_STILL_OPEN',
  'COUNTED_TWICE',
  'RECORD_NOT_MINE',
  'INCOME_NOT_SEEN',
] as const;
export type DisputeClaim = (typeof DISPUTE_CLAIMS)[number];

export type Claim = {
  claim: DisputeClaim;
  /** The record it is about: an account, a late month, an inquiry, a public record, the income. */
  subject: Member;
  /** Another record of the same profile speaks against it. */
  contradicted: boolean;
  /** What would stand if it were corrected. */
  profile: Profile;
};
