// What all files together fill: the latest report with its answers, and the bills' figures, as one
// form to lay into the borrower's own.

import { blankDraft, type Draft } from '@/lib/form/draft';
import { draftOfInput, partsIn, type FoundPart } from '@/lib/form/found';
import type { ProfileFields } from '@/lib/import';
import type { ProfileInput } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';

export type Found = { draft: Draft; parts: FoundPart[] };

/** One form of everything that was read, with the day that the report itself names, where it does. */
export function foundIn(
  report: ProfileInput | null,
  bills: ProfileFields | null,
  reportedOn: IsoDate | null = null,
): Found {
  const draft = draftOfInput({ version: 1, ...report, ...bills });
  return { draft: { ...draft, reportedOn: reportedOn ?? '' }, parts: partsIn(draft) };
}

/** How much a part holds, for its name. */
export function countOf(part: FoundPart, draft: Draft): number {
  switch (part) {
    case 'accounts':
    case 'inquiries':
    case 'guarantees':
    case 'publicRecords':
      return draft[part].length;
    case 'earlier':
      return draft.earlier.balances.length;
    case 'income':
      return draft.income.months.length;
    case 'business':
      return draft.business.receipts.length;
    default:
      return 0;
  }
}

/** A sample's answers are nobody's: what is read does not mix with them. */
export const baseOf = (draft: Draft): Draft => (draft.origin === 'sample' ? blankDraft() : draft);
