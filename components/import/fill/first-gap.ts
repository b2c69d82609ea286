// Where the form goes on after files have filled it: the first answer that no file can know, or that
// none of these files had. Only what a review leans on most; everything else may stay open.

import { isEmpty } from '@/lib/form/blank';
import type { Draft } from '@/lib/form/draft';
import { isBlank } from '@/lib/form/fields';
import { lineIndex } from '@/lib/form/line';

type Gap = readonly [place: string, open: (draft: Draft) => boolean];

const GAPS: readonly Gap[] = [
  ['line', ({ accounts }) => accounts.length === 0],
  ['limitEvent.accountId', (draft) => draft.accounts.length > 1 && lineIndex(draft) < 0],
  ['limitEvent.kind', ({ limitEvent }) => isBlank(limitEvent.kind)],
  [
    'income.monthlyAverage',
    ({ income }) =>
      isBlank(income.monthlyAverage) && isEmpty(income.months.map(({ amount }) => amount)),
  ],
  ['told.inquiries', ({ told, inquiries }) => isBlank(told.inquiries) && isEmpty(inquiries)],
  ['told.guarantees', ({ told, guarantees }) => isBlank(told.guarantees) && isEmpty(guarantees)],
  [
    'told.publicRecords',
    ({ told, publicRecords }) => isBlank(told.publicRecords) && isEmpty(publicRecords),
  ],
  ['household.cashAtHand', ({ household }) => isBlank(household.cashAtHand)],
  ['household.monthlyEssentials', ({ household }) => isBlank(household.monthlyEssentials)],
];

/** The place in the form, as its address names it; `null` where nothing of this is open. */
export const firstGap = (draft: Draft): string | null =>
  GAPS.find(([, open]) => open(draft))?.[0] ?? null;
