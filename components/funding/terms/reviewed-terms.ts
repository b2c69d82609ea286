// Everything that could be asked for a debt, each with the review under its new payment. Pure.

import type { OptionEffect } from '@/lib/funding';
import type { Review } from '@/lib/review';
import type { OpenDebt } from '../open-debts';
import type { Owner } from '../owner';
import { optionsFor, readTerms, reviewWith, type TermsChoice, type TermsForm } from './terms-form';

export type ReviewedTerms = {
  option: TermsChoice;
  /** `null` while something for it cannot be read. */
  effect: OptionEffect | null;
  /** The review under the new payment; `null` where the option is not open. */
  then: Review | null;
};

/** One line for each option, in the order in which they are offered. */
export const reviewedTerms = (
  form: TermsForm,
  debt: OpenDebt,
  { profile, policy, review }: Owner,
): ReviewedTerms[] =>
  optionsFor(debt).map((option) => {
    const { effect } = readTerms({ ...form, option }, debt, review.asOf);
    return {
      option,
      effect,
      then:
        effect?.kind === 'effect'
          ? reviewWith(profile, debt.account.id, effect.after.monthly, policy, review)
          : null,
    };
  });
