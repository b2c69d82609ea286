// Whose answers stand in the form. A sample's may give way to a file or another sample; the
// borrower's own never do unasked.

import { isEmpty } from './blank';
import type { Draft } from './draft';

/** Whether a form holds anything that its borrower typed, which nothing may replace unasked. */
export const isOwn = (draft: Draft) => draft.origin === '' && !isEmpty(draft);
