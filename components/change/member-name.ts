// A member of a group by name: the account, the month, the inquiry. Pure.

import { accountName } from '@/components/repayment-grid/account-name';
import { fill, type Params } from '@/lib/content/fill';
import { INQUIRY_REASONS } from '@/lib/content/lists/inquiry-reasons';
import { PUBLIC_RECORD_KINDS } from '@/lib/content/lists/public-records';
import { GONE_ACCOUNT, MEMBERS, PLAIN_FACTS } from '@/lib/content/members';
import { charts } from '@/lib/content/screens/charts';
import { formatDate, formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { Account, Member } from '@/lib/review';

function nameOfAccount(id: string, accounts: readonly Account[], locale: Locale): string {
  const account = accounts.find((each) => each.id === id);
  return account ? accountName(account, locale) : GONE_ACCOUNT[locale];
}

function paramsOf(
  member: Exclude<Member, { kind: 'fact' }>,
  accounts: readonly Account[],
  locale: Locale,
): Params {
  switch (member.kind) {
    case 'account':
      return { account: nameOfAccount(member.id, accounts, locale) };
    case 'lateMonth':
      return {
        account: nameOfAccount(member.id, accounts, locale),
        month: formatMonth(member.month, locale),
      };
    case 'inquiry':
      return {
        institution: member.institution || charts.unnamed[locale],
        day: formatDate(member.on, locale),
        reason: INQUIRY_REASONS[member.reason].label[locale],
      };
    case 'guarantee':
      return { institution: member.institution || charts.unnamed[locale] };
    case 'publicRecord':
      return {
        record: PUBLIC_RECORD_KINDS[member.record].label[locale],
        day: formatDate(member.on, locale),
      };
    case 'institution':
      return { institution: member.institution || charts.unnamed[locale], rows: member.rows };
    case 'others':
      return { rows: member.rows };
    case 'aged':
    case 'told':
      return {};
  }
}

/** A member as a list names it. */
export const memberName = (member: Member, accounts: readonly Account[], locale: Locale): string =>
  member.kind === 'fact'
    ? PLAIN_FACTS[member.id][locale]
    : fill(MEMBERS[member.kind], locale, paramsOf(member, accounts, locale));
