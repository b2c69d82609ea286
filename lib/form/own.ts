import { isEmpty } from './blank';
import type { Draft } from './draft';

/** Whether a form holds anything that its borrower typed, which nothing may replace unasked. */
export const isOwn = (draft: Draft) => draft.origin === '' && !isEmpty(draft);
