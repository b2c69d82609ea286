import { describe, expect, it } from 'vitest';
import { blankAccount, blankDraft, type Draft } from './draft';
import { blankRow, duplicateAccount, insertRows, removeRow, setText } from './edit-draft';
import { shiftRows, type FormIssue } from './issue';
import { chooseLine, editEvent, editLine, lineIndex } from './line';

const draft: Draft = { ...blankDraft(), accounts: [blankAccount('a1'), blankAccount('a2')] };
const ids = ({ accounts }: Draft) => accounts.map(({ id }) => id);

describe('a change of a draft', () => {
  it('sets one text and leaves every other part the same object', () => {
    const next = setText(draft, 'accounts.1.limit', '3万');
    expect(next.accounts[1]?.limit).toBe('3万');
    expect(next.accounts[0]).toBe(draft.accounts[0]);
    expect(next.income).toBe(draft.income);
  });

  it.each([
    'accounts.5.limit',
    'accounts.0',
    'accounts.0.none',
    '__proto__.x',
    'income.months',
    '',
  ])('does nothing where there is no text: %s', (path) => {
    expect(setText(draft, path, 'x')).toBe(draft);
  });

  it('adds, removes and puts back rows', () => {
    const added = insertRows(draft, 'accounts', [blankRow(draft, 'accounts')]);
    expect(ids(added)).toEqual(['a1', 'a2', 'a3']);
    const removed = removeRow(added, 'accounts', 0);
    expect(ids(removed)).toEqual(['a2', 'a3']);
    expect(ids(insertRows(removed, 'accounts', [draft.accounts[0]], 0))).toEqual(ids(added));
    const months = insertRows(draft, 'income.months', [blankRow(draft, 'income.months')]);
    expect(months.income.months).toEqual([{ month: '', amount: '' }]);
  });

  it('copies an account under an id of its own, right behind it', () => {
    const filled = setText(draft, 'accounts.0.institution', '甲银行');
    const next = duplicateAccount(filled, 0);
    expect(ids(next)).toEqual(['a1', 'a3', 'a2']);
    expect(next.accounts[1]?.institution).toBe('甲银行');
    expect(duplicateAccount(draft, 9)).toBe(draft);
  });
});

describe('the line in question', () => {
  it('becomes an account with the first thing said about it', () => {
    const next = editLine(blankDraft(), 'institution', '某消费金融');
    expect(next.accounts).toMatchObject([{ id: 'a1', institution: '某消费金融' }]);
    expect(lineIndex(next)).toBe(0);
    expect(editLine(next, 'product', 'card').accounts).toHaveLength(1);
    expect(lineIndex(editEvent(blankDraft(), 'kind', 'frozen'))).toBe(0);
    expect(editEvent(blankDraft(), 'kind', 'none').accounts).toEqual([]);
  });

  it('has now the limit it was left with', () => {
    const next = editEvent(editLine(blankDraft(), 'limit', '5万'), 'newLimit', '1.2万');
    expect(next.accounts[0]?.limit).toBe('1.2万');
    expect(next.limitEvent.newLimit).toBe('1.2万');
  });

  it('can be any account', () => {
    const next = chooseLine(draft, 'a2');
    expect(lineIndex(next)).toBe(1);
    expect(lineIndex(draft)).toBe(-1);
  });
});

describe('issues of a list', () => {
  const at = (...path: FormIssue['path']): FormIssue => ({ path, code: 'REQUIRED', params: {} });
  const places = (issues: FormIssue[]) => issues.map(({ path }) => path.join('.'));
  const issues = [
    at('accounts', 0, 'product'),
    at('accounts', 2, 'limit'),
    at('income'),
    at('accounts'),
  ];

  it('move up when a row before them goes, and go with their row', () => {
    expect(places(shiftRows(issues, 'accounts', 1, -1))).toEqual([
      'accounts.0.product',
      'accounts.1.limit',
      'income',
      'accounts',
    ]);
    expect(places(shiftRows(issues, 'accounts', 2, -1))).not.toContain('accounts.2.limit');
  });

  it('move down when a row is put in before them', () => {
    expect(places(shiftRows(issues, 'accounts', 1, 1))).toContain('accounts.3.limit');
    expect(places(shiftRows([at('income', 'months', 1)], 'income.months', 0, 1))).toEqual([
      'income.months.2',
    ]);
  });
});
