import { expect, test } from 'vitest';
import { blankAccount, blankDraft, type Draft } from '@/lib/form/draft';
import { chooseLine } from '@/lib/form/line';
import { firstGap } from './first-gap';

const two: Draft = { ...blankDraft(), accounts: [blankAccount('a1'), blankAccount('a2')] };
const line = chooseLine(two, 'a1');
const happened: Draft = { ...line, limitEvent: { ...line.limitEvent, kind: 'none' } };
const paid: Draft = {
  ...happened,
  income: { ...happened.income, months: [{ month: '2026-10', amount: '8000' }] },
};
const told: Draft = {
  ...paid,
  told: { ...paid.told, inquiries: 'none', guarantees: 'none', publicRecords: 'none' },
};
const cash: Draft = { ...told, household: { ...told.household, cashAtHand: '0' } };

test.each<[string, Draft, string | null]>([
  ['bills alone name no line', blankDraft(), 'line'],
  ['a report lists accounts, and not which one is in question', two, 'limitEvent.accountId'],
  ['nor what happened to it', line, 'limitEvent.kind'],
  ['nor any income', happened, 'income.monthlyAverage'],
  ['a bill has months of income, and no inquiries', paid, 'told.inquiries'],
  ['no file knows the cash at hand', told, 'household.cashAtHand'],
  ['zero is an answer', cash, 'household.monthlyEssentials'],
  [
    'nothing is left to ask',
    { ...cash, household: { ...cash.household, monthlyEssentials: '4000' } },
    null,
  ],
])('%s', (_, draft, place) => expect(firstGap(draft)).toBe(place));
