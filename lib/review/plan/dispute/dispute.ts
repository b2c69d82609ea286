// Stage: plan. "Possible misjudgement": records that could be wrong, each with what the review would
// say if it were corrected. Nothing here says that a record is wrong.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { keyOf } from '../../change/member';
import { NEUTRAL_STANCE, type Policy, type Stance } from '../../policy/policy';
import type { Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import type { Review } from '../../review-types';
import { accountClaims } from './account-claims';
import type { Claim } from './claim';
import { otherClaims } from './other-claims';

export type Dispute = Claim & {
  code: 'DISPUTE_RECORD';
  /** `reviewLimit` of the corrected profile on the same day. */
  review: Review;
  /** Its limit less today's, in fen; negative where a correction would cost. */
  gain: Fen;
  /** The same of the total, in points. */
  points: number;
};

/** `provenIncome`: a monthly income that the borrower can prove and the lender cannot see. */
export type DisputeOptions = { stance?: Stance; provenIncome?: Fen };

const claimsOf = (profile: Profile, asOf: IsoDate, provenIncome?: Fen): Claim[] => [
  ...accountClaims(profile, asOf),
  ...otherClaims(profile, asOf, provenIncome),
];

/** A claim by what it says and of which record. */
export type ClaimKey = Pick<Claim, 'claim' | 'subject'>;

/** A profile with one claimed record corrected; itself where it holds no such record (any more). */
export function corrected(profile: Profile, { claim, subject }: ClaimKey, asOf: IsoDate): Profile {
  const key = keyOf(subject);
  const found = claimsOf(profile, asOf).find(
    (each) => each.claim === claim && keyOf(each.subject) === key,
  );
  return found?.profile ?? profile;
}

/**
 * Every record of a profile that could be disputed if it is untrue: first those that another record
 * speaks against, then by what a correction would give back. Each stands alone.
 */
export function disputesOf(
  profile: Profile,
  policy: Policy,
  asOf: IsoDate,
  { stance = NEUTRAL_STANCE, provenIncome }: DisputeOptions = {},
): Dispute[] {
  const today = reviewLimit(profile, policy, asOf, stance);
  return claimsOf(profile, asOf, provenIncome)
    .map((claim): Dispute => {
      const review = reviewLimit(claim.profile, policy, asOf, stance);
      const gain = toFen(review.decision.limit - today.decision.limit);
      const points = review.scorecard.total - today.scorecard.total;
      return { code: 'DISPUTE_RECORD', ...claim, review, gain, points };
    })
    .sort(
      (a, b) =>
        Number(b.contradicted) - Number(a.contradicted) || b.gain - a.gain || b.points - a.points,
    );
}
