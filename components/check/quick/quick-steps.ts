import {
  QUICK_STEPS,
  type quickQuestions,
  type QuickStep,
} from '@/lib/content/screens/check-quick';
import type { FormIssue } from '@/lib/form/issue';
import { isAsked, type QuickDraft, type QuickKey } from '@/lib/form/quick-draft';

type Question = { name: keyof typeof quickQuestions; keys: readonly QuickKey[] };

/** What each step asks, a question being a few fields about one thing. */
export const QUESTIONS: Readonly<Record<QuickStep, readonly Question[]>> = {
  line: [
    { name: 'limit', keys: ['product', 'institution', 'institutionKind'] },
    { name: 'event', keys: ['event', 'eventOn'] },
  ],
  amounts: [
    { name: 'amounts', keys: ['oldLimit', 'newLimit', 'balance'] },
    { name: 'income', keys: ['monthlyIncome'] },
  ],
  debts: [
    { name: 'loans', keys: ['otherLoanPayments', 'otherUnsecuredBalance'] },
    { name: 'cards', keys: ['cardLimits', 'cardBalances'] },
    { name: 'lenders', keys: ['otherLenders', 'otherNonBankLenders'] },
  ],
  record: [
    {
      name: 'late',
      keys: ['daysPastDue', 'lateMonths', 'monthsSinceLastLate', 'unresolvedRecords'],
    },
    { name: 'applications', keys: ['inquiriesLast3Months', 'inquiriesLast6Months'] },
    { name: 'age', keys: ['newAccountsLast12Months', 'oldestAccountYears'] },
  ],
};

/** Enough for a first answer. */
export const FIRST_FIVE: ReadonlySet<QuickKey> = new Set([
  'oldLimit',
  'balance',
  'monthlyIncome',
  'otherLoanPayments',
  'daysPastDue',
]);

type QuickPlace = QuickStep | 'answers';

/** In the order in which they are gone through. */
export const PLACES: readonly QuickPlace[] = [...QUICK_STEPS, 'answers'];

const keysOf = (step: QuickStep) => QUESTIONS[step].flatMap(({ keys }) => keys);

/** The step that a fragment of the address names, itself or by one of its fields. */
export function placeOf(hash: string): QuickPlace {
  const step = PLACES.find((each) => each === hash);
  return step ?? QUICK_STEPS.find((each) => keysOf(each).some((key) => key === hash)) ?? 'line';
}

/** The fields of a step that the answers so far lead to. */
export const askedIn = (keys: readonly QuickKey[], draft: QuickDraft) =>
  keys.filter((key) => isAsked(key, draft));

/** The issues that can be mended at a place; all of them where everything is checked. */
export const issuesAt = (place: QuickPlace, issues: readonly FormIssue[]) =>
  place === 'answers'
    ? [...issues]
    : issues.filter(({ path }) => keysOf(place).some((key) => key === path[0]));
