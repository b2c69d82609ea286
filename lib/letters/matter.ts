// What letters are written from: the record without the answers that are nobody's business but the
// borrower's. They are taken out before anything is worked out, so that no sentence, no choice and no
// figure of a letter can depend on them.

import {
  blankProfile,
  reviewedAccountId,
  type Account,
  type Dispute,
  type Profile,
  type Review,
  type Share,
} from '@/lib/review';
import type { CashFacts } from '@/lib/funding';
import type { Fen } from '@/lib/units/fen';

/** The record as letters see it: how credit is used is not in it. */
export const recordForLetters = (profile: Profile): Profile => ({
  ...profile,
  behaviour: blankProfile().behaviour,
});

/** `profile` and `review` are those of `recordForLetters`. */
export type Matter = {
  profile: Profile;
  review: Review;
  /** Whose share of the change is whose; `null` without an event, or while it is worked out. */
  shares: readonly Share[] | null;
  /** What the figures do not explain of the event, in fen; negative where the cut went further. */
  unexplained: Fen | null;
  disputes: readonly Dispute[];
  hardship: 'overdue' | 'short' | null;
  /** The cash of the coming year with every debt in it; `null` while something for it is missing. */
  cash: CashFacts | null;
};

/** The account whose limit is in question. */
export const reviewedAccount = ({ profile }: Matter): Account | null =>
  profile.accounts.find(({ id }) => id === reviewedAccountId(profile)) ?? null;

/** Debts that help could be asked for: open, in yuan, something owed; the most pressing first. */
export const debtsToEase = ({ profile }: Matter): Account[] =>
  profile.accounts
    .filter(({ closed, currency, balance }) => !closed && currency === 'CNY' && (balance ?? 0) > 0)
    .sort(
      (a, b) =>
        (b.daysPastDue ?? 0) - (a.daysPastDue ?? 0) ||
        (b.monthlyPayment ?? 0) - (a.monthlyPayment ?? 0),
    );
