import type { FieldPath } from '@/lib/content/fields/field';
import { INCOME_SOURCES as SOURCE_WORDS } from '@/lib/content/lists/income-sources';
import { INSTITUTION_KINDS as KIND_WORDS } from '@/lib/content/lists/institutions';
import { LIMIT_EVENTS, NO_LIMIT_EVENT } from '@/lib/content/lists/limit-events';
import { PRODUCTS as PRODUCT_WORDS } from '@/lib/content/lists/products';
import { PUBLIC_RECORD_KINDS as RECORD_WORDS } from '@/lib/content/lists/public-records';
import { TAX_GRADES as GRADE_WORDS } from '@/lib/content/lists/tax-grades';
import { entry } from '@/lib/content/screens/check';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { QUICK_PRODUCTS } from '@/lib/form/quick-draft';
import {
  INCOME_SOURCES,
  INSTITUTION_KINDS,
  LIMIT_EVENT_KINDS,
  PRODUCTS,
  PUBLIC_RECORD_KINDS,
  TAX_GRADES,
} from '@/lib/review';

export type TextOption = { value: string; label: string; hint?: string };

type Explained = { label: Words; hint?: Words; meaning?: Words };

const explained = (value: string, words: Explained, locale: Locale): TextOption => {
  const more = words.hint ?? words.meaning;
  return { value, label: words.label[locale], ...(more && { hint: more[locale] }) };
};

/** What happened to a limit, or that nothing did. */
export const eventOptions = (locale: Locale): TextOption[] => [
  ...LIMIT_EVENT_KINDS.map((kind) => explained(kind, LIMIT_EVENTS[kind], locale)),
  explained('none', NO_LIMIT_EVENT, locale),
];

export const quickProductOptions = (locale: Locale): TextOption[] =>
  QUICK_PRODUCTS.map((product) => explained(product, PRODUCT_WORDS[product], locale));

export const institutionKindOptions = (locale: Locale): TextOption[] =>
  INSTITUTION_KINDS.map((kind) => explained(kind, KIND_WORDS[kind], locale));

export const yesNoOptions = (locale: Locale): TextOption[] => [
  { value: 'yes', label: entry.yes[locale] },
  { value: 'no', label: entry.no[locale] },
];

type List = {
  options: (locale: Locale) => TextOption[];
  /** The words of no choice made; without them one of the options is always chosen. */
  empty?: Words;
  /** What no choice made stands for. */
  blank?: string;
};

/** Choices of the full form, by field. */
export const LISTS: Partial<Record<FieldPath, List>> = {
  'accounts.institutionKind': { options: institutionKindOptions, blank: 'unknown' },
  'accounts.product': {
    options: (locale) => PRODUCTS.map((each) => explained(each, PRODUCT_WORDS[each], locale)),
    empty: entry.choose,
  },
  'income.source': {
    options: (locale) =>
      INCOME_SOURCES.map((value) => ({ value, label: SOURCE_WORDS[value][locale] })),
    empty: entry.unknown,
  },
  'business.taxGrade': {
    options: (locale) => TAX_GRADES.map((value) => ({ value, label: GRADE_WORDS[value][locale] })),
    empty: entry.unknown,
  },
  'publicRecords.kind': {
    options: (locale) =>
      PUBLIC_RECORD_KINDS.map((each) => explained(each, RECORD_WORDS[each], locale)),
    empty: entry.choose,
  },
};
