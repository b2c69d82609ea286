import { memberName } from '@/components/change/member-name';
import { accountName } from '@/components/repayment-grid/account-name';
import { Select, type Option } from '@/components/ui/select';
import { fill } from '@/lib/content/fill';
import { CLAIMS } from '@/lib/content/screens/disputes';
import { write as words } from '@/lib/content/screens/letters';
import type { Locale } from '@/lib/format/locale';
import { disputeKey, recordsToDispute } from '@/lib/letters/dispute';
import type { LetterId } from '@/lib/letters/letter';
import { debtsToEase, type Matter } from '@/lib/letters/matter';
import { strangers } from '@/lib/letters/not-mine';

/** What a letter can be about, where there is a choice. */
function subjectsOf(
  id: LetterId,
  matter: Matter,
  locale: Locale,
): Pick<Option, 'value' | 'label'>[] {
  const { accounts } = matter.profile;
  switch (id) {
    case 'hardship':
      return debtsToEase(matter).map((account) => ({
        value: account.id,
        label: accountName(account, locale),
      }));
    case 'dispute':
      return recordsToDispute(matter).map((dispute) => ({
        value: disputeKey(dispute),
        label: fill(CLAIMS[dispute.claim], locale, {
          record: memberName(dispute.subject, accounts, locale),
        }),
      }));
    case 'notMine':
      return strangers(matter).map((each) => ({
        value: each.key,
        label:
          each.kind === 'account'
            ? accountName(each.account, locale)
            : memberName(each.inquiry, accounts, locale),
      }));
    default:
      return [];
  }
}

type SubjectSelectProps = {
  id: LetterId;
  matter: Matter;
  subject: string | null;
  onSubject: (subject: string | null) => void;
  locale: Locale;
};

/** Which debt or which record it is about; of records none is chosen beforehand. */
export function SubjectSelect({ id, matter, subject, onSubject, locale }: SubjectSelectProps) {
  const options = subjectsOf(id, matter, locale);
  if (options.length === 0) return null;
  const ofDebt = id === 'hardship';
  return (
    <Select
      id="letter-subject"
      label={ofDebt ? words.debt[locale] : words.record[locale]}
      {...(!ofDebt && { hint: words.recordHint[locale], empty: words.notChosen[locale] })}
      options={options}
      value={subject ?? ''}
      onChange={({ target }) => onSubject(target.value === '' ? null : target.value)}
    />
  );
}
