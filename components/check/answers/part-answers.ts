// What the check-your-answers page says about each part of the form.

import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { fill } from '@/lib/content/fill';
import { entry } from '@/lib/content/screens/check';
import { answers as words } from '@/lib/content/screens/check-answers';
import type { SectionName } from '@/lib/content/screens/check-full';
import { accounts as accountWords } from '@/lib/content/screens/check-rows';
import type { Locale } from '@/lib/format/locale';
import { isEmpty, isEmptyAccount } from '@/lib/form/blank';
import type { Draft, MonthDraft } from '@/lib/form/draft';
import { lineIndex } from '@/lib/form/line';
import { accountLabel } from '../full/account-label';
import { counts } from '../full/inquiry-fields';
import { answersOf, type FieldAnswer } from './field-answers';

type PartAnswers = { given: FieldAnswer[]; open: string[] };

const EVENT = ['kind', 'on', 'oldLimit', 'newLimit'];
const INCOME = [
  'monthlyAverage',
  'source',
  'employmentMonths',
  'providentFundMonths',
  'providentFundBase',
];
const BEHAVIOUR = [
  'minimumPaymentMonthsLast6',
  'cashAdvancesLast3Months',
  'drawsLast3Months',
  'repaymentsLast3Months',
  'accountChangesLast6Months',
];
const BUSINESS = [
  'monthlyNetDrawings',
  'monthlyReceipts',
  'annualTax',
  'taxGrade',
  'tradingMonths',
  'licensed',
  'taxMonths',
  'statementsMonths',
  'counterGuarantee',
];

const labelOf = (path: keyof typeof PROFILE_FIELDS, locale: Locale) =>
  PROFILE_FIELDS[path].label[locale];

/** A list in one line, or that it was left open. */
function listed(
  path: keyof typeof PROFILE_FIELDS,
  answer: string | null,
  locale: Locale,
): PartAnswers {
  const question = labelOf(path, locale);
  return answer === null
    ? { given: [], open: [question] }
    : { given: [{ path, question, answer }], open: [] };
}

const joined = (...parts: PartAnswers[]): PartAnswers => ({
  given: parts.flatMap(({ given }) => given),
  open: parts.flatMap(({ open }) => open),
});

function monthsOf(
  path: 'income.months' | 'business.receipts',
  rows: readonly MonthDraft[],
  locale: Locale,
): PartAnswers {
  const count = rows.filter(({ amount }) => amount.trim() !== '').length;
  return listed(path, count > 0 ? fill(words.monthsCount, locale, { count }) : null, locale);
}

function toldRows(
  list: 'inquiries' | 'guarantees' | 'publicRecords',
  { told, ...draft }: Draft,
  locale: Locale,
): PartAnswers {
  if (told[list] === 'none') return listed(list, entry.none[locale], locale);
  const rows = draft[list].filter((row) => !isEmpty(row));
  if (told[list] !== 'some' || rows.length === 0) return listed(list, null, locale);
  const hard = list === 'inquiries' ? draft.inquiries.filter(counts).length : 0;
  const text = list === 'inquiries' ? words.inquiriesCount : words.rowsCount;
  return listed(list, fill(text, locale, { count: rows.length, hard }), locale);
}

function lineAnswers(draft: Draft, locale: Locale): PartAnswers {
  const line = draft.accounts[lineIndex(draft)];
  const about = listed('reviewedAccountId', line ? accountLabel(line, locale) : null, locale);
  const { kind } = draft.limitEvent;
  const keys = kind === '' || kind === 'none' ? ['kind'] : EVENT;
  return joined(about, answersOf('limitEvent', draft.limitEvent, keys, locale));
}

function recordAnswers({ accounts }: Draft, locale: Locale): PartAnswers {
  const recorded = accounts.filter(({ repayment }) => repayment.codes.trim() !== '');
  const late = recorded.reduce(
    (sum, { repayment }) => sum + (repayment.codes.match(/[1-7]/g)?.length ?? 0),
    0,
  );
  if (recorded.length === 0) return listed('accounts.repayment', null, locale);
  return {
    given: [
      {
        path: 'record',
        question: words.records[locale],
        answer: fill(words.accountsCount, locale, { count: recorded.length }),
      },
      { path: 'record', question: words.lateMonths[locale], answer: `${late}` },
    ],
    open: [],
  };
}

function accountsAnswers({ accounts, accountsComplete }: Draft, locale: Locale): PartAnswers {
  const count = accounts.filter((account) => !isEmptyAccount(account)).length;
  const complete = accountsComplete === 'yes' ? accountWords.completeYes : accountWords.completeNo;
  return joined(
    listed('accounts', count > 0 ? fill(words.accountsCount, locale, { count }) : null, locale),
    listed('accountsComplete', accountsComplete === '' ? null : complete[locale], locale),
  );
}

function earlierAnswers({ earlier }: Draft, locale: Locale): PartAnswers {
  const count = earlier.balances.filter(({ balance }) => balance.trim() !== '').length;
  const then = count > 0 ? fill(words.accountsCount, locale, { count }) : null;
  return joined(
    answersOf('earlier', earlier, ['asOf', 'monthlyIncome'], locale),
    listed('earlier.balances', then, locale),
  );
}

function businessAnswers({ business, told }: Draft, locale: Locale): PartAnswers {
  if (told.business === 'no') return listed('business', words.noBusiness[locale], locale);
  return joined(
    answersOf('business', business, BUSINESS, locale),
    monthsOf('business.receipts', business.receipts, locale),
  );
}

const PARTS: Readonly<Record<SectionName, (draft: Draft, locale: Locale) => PartAnswers>> = {
  line: lineAnswers,
  income: ({ income }, locale) =>
    joined(
      answersOf('income', income, INCOME, locale),
      monthsOf('income.months', income.months, locale),
    ),
  accounts: accountsAnswers,
  record: recordAnswers,
  inquiries: (draft, locale) => toldRows('inquiries', draft, locale),
  liabilities: (draft, locale) =>
    joined(toldRows('guarantees', draft, locale), toldRows('publicRecords', draft, locale)),
  behaviour: ({ behaviour }, locale) => answersOf('behaviour', behaviour, BEHAVIOUR, locale),
  household: ({ household }, locale) =>
    answersOf('household', household, ['cashAtHand', 'monthlyEssentials'], locale),
  business: businessAnswers,
  earlier: earlierAnswers,
};

export const partAnswers = (name: SectionName, draft: Draft, locale: Locale) =>
  PARTS[name](draft, locale);
