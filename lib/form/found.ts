// What files filled, as a form of its own: every part that they say something of, for the borrower
// to take over or leave.

import { blankProfile, type Profile, type ProfileInput } from '@/lib/review';
import { isEmpty } from './blank';
import type { Draft } from './draft';
import { fromProfile } from './from-profile';

export const FOUND_PARTS = [
  'accounts',
  'inquiries',
  'guarantees',
  'publicRecords',
  'limitEvent',
  'earlier',
  'income',
  'behaviour',
  'business',
] as const;
/** What files can fill, and what is taken over or left as one. */
export type FoundPart = (typeof FOUND_PARTS)[number];

/**
 * The form that stands for a reader's input, which the schema has not judged: that happens to the
 * whole form, before its review. A field that is left out is blank.
 */
export function draftOfInput(input: ProfileInput): Draft {
  const { income, business, earlier } = input;
  const said = {
    ...blankProfile(),
    ...input,
    income: { ...income, months: income?.months ?? [] },
    behaviour: { ...input.behaviour },
    accounts: input.accounts ?? [],
    business: business ? { ...business, receipts: business.receipts ?? [] } : null,
    earlier: earlier ? { ...earlier, balances: earlier.balances ?? [] } : null,
  };
  return fromProfile(said as Profile);
}

const amounts = (rows: readonly { amount: string }[]) => rows.map(({ amount }) => amount);

const CONTENT: Readonly<Record<FoundPart, (draft: Draft) => unknown>> = {
  accounts: ({ accounts }) => accounts.map((account) => ({ ...account, id: '' })),
  inquiries: ({ inquiries, told }) => [inquiries, told.inquiries],
  guarantees: ({ guarantees, told }) => [guarantees, told.guarantees],
  publicRecords: ({ publicRecords, told }) => [publicRecords, told.publicRecords],
  limitEvent: ({ limitEvent }) => ({ ...limitEvent, accountId: '' }),
  earlier: ({ earlier }) => earlier,
  income: ({ income }) => amounts(income.months),
  behaviour: ({ behaviour }) => behaviour,
  business: ({ business }) => amounts(business.receipts),
};

/** The parts of a form that hold anything. */
export const partsIn = (draft: Draft): FoundPart[] =>
  FOUND_PARTS.filter((part) => !isEmpty(CONTENT[part](draft)));
