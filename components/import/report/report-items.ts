// What a report lists, as items to check: a name, a few figures, and the report's own words.

import { ACCOUNT_KINDS, ACCOUNT_STATES } from '@/lib/content/import/report';
import { fill } from '@/lib/content/fill';
import { INQUIRY_REASONS } from '@/lib/content/lists/inquiry-reasons';
import { PUBLIC_RECORD_KINDS } from '@/lib/content/lists/public-records';
import { report as words } from '@/lib/content/screens/import-report';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type {
  CreditReport,
  ReportAccount,
  ReportGuarantee,
  ReportInquiry,
  ReportPublicRecord,
  ReportTakeover,
} from '@/lib/import';
import type { Fen } from '@/lib/units/fen';
import type { ReadItemData } from '../parts/read-item';

export const isEnded = ({ state }: ReportAccount) => state === 'closed' || state === 'transferred';

const told = (facts: readonly (string | null | false)[]) =>
  facts.filter((fact): fact is string => typeof fact === 'string');

/** A report of a foreign-currency account states its amounts in renminbi. */
const amount = (sentence: keyof typeof words, fen: Fen | null, locale: Locale) =>
  fen === null ? null : fill(words[sentence], locale, { amount: formatMoney(fen) });

/** The lender, the kind of account, and its currency where that is not the yuan. */
export function accountName(account: ReportAccount, locale: Locale): string {
  const kind = ACCOUNT_KINDS[account.kind][locale];
  const currency = account.currency === 'CNY' ? [] : [account.currency];
  return [account.institution, kind, ...currency].join(' · ');
}

export function accountItem(account: ReportAccount, key: string, locale: Locale): ReadItemData {
  const { lent, limit, balance, openedOn, state, overdueNow, overdueMonths } = account;
  return {
    key,
    name: accountName(account, locale),
    facts: told([
      amount('limit', limit, locale),
      limit === null && amount('lent', lent, locale),
      !isEnded(account) && amount('balance', balance, locale),
      fill(words.opened, locale, { day: formatDate(openedOn, locale) }),
      state !== 'open' && ACCOUNT_STATES[state][locale],
    ]),
    marks: told([
      overdueNow === true && words.overdueNow[locale],
      (overdueMonths ?? 0) > 0 && fill(words.overdueMonths, locale, { count: overdueMonths ?? 0 }),
    ]),
    words: account.words,
    doubts: account.doubts,
  };
}

export const inquiryItem = (
  { on, institution, reason, words: source }: ReportInquiry,
  key: string,
  locale: Locale,
): ReadItemData => ({
  key,
  name: institution || words.self[locale],
  facts: [formatDate(on, locale), INQUIRY_REASONS[reason].label[locale]],
  words: source,
});

const publicItem = (record: ReportPublicRecord, key: string, locale: Locale): ReadItemData => ({
  key,
  name: PUBLIC_RECORD_KINDS[record.kind].label[locale],
  facts: told([
    record.on && formatDate(record.on, locale),
    record.amount === null ? null : formatMoney(record.amount),
  ]),
  words: record.words,
});

const guaranteeItem = (
  { institution, on, balance, amount: sum, words: source, doubts }: ReportGuarantee,
  key: string,
  locale: Locale,
): ReadItemData => ({
  key,
  name: institution,
  facts: told([formatDate(on, locale), amount('balance', balance ?? sum, locale)]),
  words: source,
  doubts,
});

const takeoverItem = (record: ReportTakeover, key: string, locale: Locale): ReadItemData => ({
  key,
  name: `${record.institution} · ${PUBLIC_RECORD_KINDS[record.kind].label[locale]}`,
  facts: told([formatDate(record.on, locale), amount('balance', record.balance, locale)]),
  words: record.words,
  doubts: record.doubts,
});

type ItemGroup = { key: string; title: string; items: ReadItemData[] };

/** Everything that a report lists but its open accounts, by kind; kinds without any are left out. */
export function otherGroups(report: CreditReport, locale: Locale): ItemGroup[] {
  const group = <T>(
    title: 'ended' | 'inquiries' | 'publicRecords' | 'guarantees' | 'takeovers',
    rows: readonly T[] | null,
    item: (row: T, key: string, locale: Locale) => ReadItemData,
  ): ItemGroup => ({
    key: title,
    title: fill(words[title], locale, { count: rows?.length ?? 0 }),
    items: (rows ?? []).map((row, index) => item(row, `${title}-${index}`, locale)),
  });
  return [
    group('ended', report.accounts.filter(isEnded), accountItem),
    group('inquiries', report.inquiries, inquiryItem),
    group('publicRecords', report.publicRecords, publicItem),
    group('guarantees', report.guarantees, guaranteeItem),
    group('takeovers', report.takeovers, takeoverItem),
  ].filter(({ items }) => items.length > 0);
}
