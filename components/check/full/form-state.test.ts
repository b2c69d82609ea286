import { describe, expect, it } from 'vitest';
import type { FormIssue } from '@/lib/form/issue';
import { changeForm, openForm, type Change, type FormState } from './form-state';

const after = (state: FormState, ...changes: Change[]) => changes.reduce(changeForm, state);
const kept = { origin: 'sample', accounts: [{ institution: '甲' }, { institution: '乙' }] };
const opened = openForm(kept);
const lenders = ({ draft }: FormState) => draft.accounts.map(({ institution }) => institution);
const wrong = (at: number): FormIssue => ({
  path: ['accounts', at, 'limit'],
  code: 'NEGATIVE',
  params: {},
});
const judged = (...issues: FormIssue[]): Change => ({
  type: 'judged',
  issues,
  notes: [],
  failedAt: 'accounts',
});

describe('the full form', () => {
  it('is the borrower’s own once anything is changed', () => {
    const next = after(opened, { type: 'text', path: 'accounts.0.limit', text: '1' });
    expect(next.draft.origin).toBe('');
    expect(after(opened, judged()).draft.origin).toBe('sample');
  });

  it('gives a removed row back where it was, with what was wrong behind it', () => {
    const row = opened.draft.accounts[0];
    const remove: Change = { type: 'remove', removed: { list: 'accounts', at: 0, row, name: '' } };
    const removed = after(opened, judged(wrong(1)), remove);
    expect(lenders(removed)).toEqual(['乙']);
    expect(removed.issues).toEqual([wrong(0)]);
    const back = after(removed, { type: 'undo' });
    expect(lenders(back)).toEqual(['甲', '乙']);
    expect(back.issues).toEqual([wrong(1)]);
  });

  it('moves what was wrong behind a copy', () => {
    const next = after(opened, judged(wrong(0), wrong(1)), { type: 'duplicate', at: 0 });
    expect(lenders(next)).toEqual(['甲', '甲', '乙']);
    expect(next.issues).toEqual([wrong(0), wrong(2)]);
  });

  it('counts failed looks only, so that each one moves the focus again', () => {
    const failed = after(opened, judged(wrong(0)), judged(wrong(0)));
    expect(failed.attempt).toBe(2);
    const passed = after(failed, { type: 'judged', issues: [], notes: [], failedAt: null });
    expect(passed.attempt).toBe(2);
  });
});
