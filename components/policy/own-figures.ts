// What holds figures against rules: fetched where there are figures, the borrower's or an invented
// person's. Pure.

import { lenderFor } from '@/components/result/use-assumptions';
import {
  reviewLimit,
  sampleProfiles,
  type LenderKind,
  type Policy,
  type Profile,
  type Review,
  type SampleId,
  type Stance,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

/** Figures to hold against the rules. */
export type Own = {
  asOf: IsoDate;
  /** `null` for the borrower's own. */
  sample: SampleId | null;
  /** The rules that this line would usually be reviewed by. */
  lender: LenderKind;
  review: (policy: Policy) => Review;
};

type Asked = { sample: SampleId | null; asOf: IsoDate; stance: Stance; lender: LenderKind | null };

/** `kept` is the borrower's own record; an invented person needs none. */
export function ownFigures(kept: Profile | null, asked: Asked): Own | null {
  const { sample, asOf, stance, lender } = asked;
  const profile = sample === null ? kept : sampleProfiles[sample](asOf);
  return (
    profile && {
      asOf,
      sample,
      lender: lender ?? lenderFor(profile),
      review: (policy) => reviewLimit(profile, policy, asOf, stance),
    }
  );
}
