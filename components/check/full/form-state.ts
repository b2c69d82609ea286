// The full form's state and every way it changes. Pure.

import type { FieldError } from '@/components/ui/error-summary';
import type { SectionName } from '@/lib/content/screens/check-full';
import {
  blankRow,
  duplicateAccount,
  insertRows,
  removeRow,
  setText,
  type ListName,
} from '@/lib/form/edit-draft';
import type { Draft } from '@/lib/form/draft';
import { shiftRows, type FormIssue } from '@/lib/form/issue';
import { chooseLine, editEvent, editLine, newLine } from '@/lib/form/line';
import { withMarks } from '@/lib/form/record';
import { restoreDraft } from '@/lib/form/restore-draft';
import type { IsoMonth } from '@/lib/units/calendar';

export type Removed = { list: ListName; at: number; row: unknown; name: string };

export type FormState = {
  draft: Draft;
  /** What was wrong at the last look, in any part. */
  issues: readonly FormIssue[];
  /** What did not fit of what was pasted, in words. */
  notes: readonly FieldError[];
  /** The part that was last sent off with something wrong in it. */
  failedAt: SectionName | null;
  /** Counts failed looks. */
  attempt: number;
  /** The row removed last, until something else is added or removed. */
  removed: Removed | null;
};

/** A look at the form: what is wrong anywhere, and in which part it keeps from going on, if any. */
type Judgement = {
  type: 'judged';
  issues: readonly FormIssue[];
  notes: readonly FieldError[];
  failedAt: SectionName | null;
};

type Marks = { at: number; last: IsoMonth; marks: string };

export type Change =
  | { type: 'text'; path: string; text: string }
  | { type: 'line'; key: Parameters<typeof editLine>[1]; text: string }
  | { type: 'event'; key: Parameters<typeof editEvent>[1]; text: string }
  | { type: 'chooseLine'; id: string }
  | { type: 'newLine' }
  | { type: 'add'; list: ListName }
  | { type: 'insert'; list: ListName; rows: readonly unknown[] }
  | { type: 'remove'; removed: Removed }
  | { type: 'undo' }
  | { type: 'duplicate'; at: number }
  | { type: 'marks'; marks: readonly Marks[] }
  | Judgement;

function mark(draft: Draft, marks: readonly Marks[]): Draft {
  const accounts = [...draft.accounts];
  for (const { at, last, marks: text } of marks) {
    const account = accounts[at];
    if (account) {
      accounts[at] = { ...account, repayment: withMarks(account.repayment, last, text) };
    }
  }
  return { ...draft, accounts };
}

function edit(draft: Draft, change: Change): Draft {
  switch (change.type) {
    case 'text':
      return setText(draft, change.path, change.text);
    case 'line':
      return editLine(draft, change.key, change.text);
    case 'event':
      return editEvent(draft, change.key, change.text);
    case 'chooseLine':
      return chooseLine(draft, change.id);
    case 'newLine':
      return newLine(draft);
    case 'add':
      return insertRows(draft, change.list, [blankRow(draft, change.list)]);
    case 'insert':
      return insertRows(draft, change.list, change.rows);
    case 'remove':
      return removeRow(draft, change.removed.list, change.removed.at);
    case 'duplicate':
      return duplicateAccount(draft, change.at);
    case 'marks':
      return mark(draft, change.marks);
    default:
      return draft;
  }
}

/** Removing, putting back and copying move the rows behind, and what was wrong with them. */
function moveRows(state: FormState, change: Change): FormState {
  const { issues, removed } = state;
  if (change.type === 'remove') {
    const { list, at } = change.removed;
    return { ...state, removed: change.removed, issues: shiftRows(issues, list, at, -1) };
  }
  if (change.type === 'undo' && removed) {
    const draft = insertRows(state.draft, removed.list, [removed.row], removed.at);
    const shifted = shiftRows(issues, removed.list, removed.at, 1);
    return { ...state, draft, removed: null, issues: shifted };
  }
  if (change.type === 'duplicate') {
    return { ...state, issues: shiftRows(issues, 'accounts', change.at + 1, 1) };
  }
  return state;
}

/** The form as the device kept it, with nothing looked at yet. */
export const openForm = (kept: unknown): FormState => ({
  draft: restoreDraft(kept),
  issues: [],
  notes: [],
  failedAt: null,
  attempt: 0,
  removed: null,
});

export function changeForm(state: FormState, change: Change): FormState {
  if (change.type === 'judged') {
    const { issues, notes, failedAt } = change;
    const attempt = failedAt === null ? state.attempt : state.attempt + 1;
    return { ...state, issues, notes, failedAt, attempt, removed: null };
  }
  const draft = edit(state.draft, change);
  const moved = moveRows({ ...state, draft }, change);
  return moved.draft === state.draft ? moved : { ...moved, draft: { ...moved.draft, origin: '' } };
}
