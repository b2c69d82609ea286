import { describe, expect, it } from 'vitest';
import { blankAccount, blankDraft } from '@/lib/form/draft';
import type { FormIssue } from '@/lib/form/issue';
import { isFilled, issuesIn, rowAt, sectionAt, sectionsFor } from './sections';

const issue = (...path: FormIssue['path']): FormIssue => ({ path, code: 'REQUIRED', params: {} });

describe('a part of the form', () => {
  it.each([
    ['', 'line'],
    ['income', 'income'],
    ['nowhere', 'line'],
    ['limitEvent.on', 'line'],
    ['income.months.3.amount', 'income'],
    ['accounts.2.limit', 'accounts'],
    ['accounts.2.repayment.codes', 'record'],
    ['accountsComplete', 'accounts'],
    ['inquiries.12.on', 'inquiries'],
    ['told.guarantees', 'liabilities'],
    ['publicRecords.0.kind', 'liabilities'],
    ['told.business', 'business'],
    ['pasted.recordsThrough', 'record'],
    ['pasted.inquiries', 'inquiries'],
    ['earlier.balances.0.balance', 'earlier'],
  ])('is found by the address #%s', (hash, section) => {
    expect(sectionAt(hash)).toBe(section);
  });

  it('holds what can be mended there; the first part holds the line’s own fields too', () => {
    const issues = [issue('limitEvent', 'on'), issue('accounts', 1, 'product'), issue('income')];
    expect(issuesIn('line', issues, 1)).toEqual(issues.slice(0, 2));
    expect(issuesIn('line', issues, 0)).toEqual(issues.slice(0, 1));
    expect(issuesIn('accounts', issues, 1)).toEqual([issues[1]]);
  });

  it('about a business is shown to those who trade', () => {
    const draft = blankDraft();
    expect(sectionsFor(draft, 'line')).not.toContain('business');
    expect(sectionsFor(draft, 'business')).toContain('business');
    const income = { ...draft.income, source: 'business' };
    expect(sectionsFor({ ...draft, income }, 'line')).toContain('business');
  });

  it('is filled in once anything was entered, an id or a month alone not counting', () => {
    const draft = { ...blankDraft(), accounts: [blankAccount('a1')] };
    const months = [{ month: '2026-10', amount: '' }];
    expect(isFilled('accounts', draft)).toBe(false);
    expect(isFilled('record', draft)).toBe(false);
    expect(isFilled('income', { ...draft, income: { ...draft.income, months } })).toBe(false);
    const told = { ...draft.told, inquiries: 'none' };
    expect(isFilled('inquiries', { ...draft, told })).toBe(true);
  });

  it('turns to the row that the address names', () => {
    expect(rowAt('inquiries.12.on', 'inquiries')).toBe(12);
    expect(rowAt('income.months.3.amount', 'income.months')).toBe(3);
    expect(rowAt('inquiries', 'inquiries')).toBeNull();
  });
});
