// The line in question: the account that the review is about, and what happened to it.

import { blankAccount, nextAccountId, type AccountDraft, type Draft } from './draft';

/** The id of the line: what happened names it first; `''` while nothing does. */
export const lineId = ({ limitEvent, reviewedAccountId }: Draft) =>
  limitEvent.accountId || reviewedAccountId;

/** Where the line stands among the accounts; -1 while none of them is it. */
export const lineIndex = (draft: Draft): number =>
  draft.accounts.findIndex(({ id }) => id === lineId(draft));

/** The draft with another account as the line in question. */
export const chooseLine = (draft: Draft, id: string): Draft => ({
  ...draft,
  reviewedAccountId: id,
  limitEvent: { ...draft.limitEvent, accountId: id },
});

/** The draft with a new account as the line in question. */
export function newLine(draft: Draft): Draft {
  const id = nextAccountId(draft.accounts);
  return chooseLine({ ...draft, accounts: [...draft.accounts, blankAccount(id)] }, id);
}

/** The first thing said about the line makes it an account of its own. */
const withLine = (draft: Draft) => (lineIndex(draft) < 0 ? newLine(draft) : draft);

/** A field of the line changed. */
export function editLine(
  draft: Draft,
  key: Exclude<keyof AccountDraft, 'id' | 'repayment'>,
  text: string,
): Draft {
  const ready = withLine(draft);
  const at = lineIndex(ready);
  const accounts = ready.accounts.map((account, index) =>
    index === at ? { ...account, [key]: text } : account,
  );
  return { ...ready, accounts };
}

/** What happened changed. The limit after the event is the limit of the line now. */
export function editEvent(
  draft: Draft,
  key: Exclude<keyof Draft['limitEvent'], 'accountId'>,
  text: string,
): Draft {
  const ready = key === 'kind' && text === 'none' ? draft : withLine(draft);
  const next = { ...ready, limitEvent: { ...ready.limitEvent, [key]: text } };
  return key === 'newLimit' ? editLine(next, 'limit', text) : next;
}
