import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { costWords as words } from '@/lib/content/screens/funding-cost';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { csvText, loanRows, type Schedule } from '@/lib/funding';
import { TextOut } from '../text-out';

const COLUMNS = ['day', 'pays', 'principalPart', 'interest', 'feePart', 'left'] as const;

/** Every instalment, and how its interest is counted. */
export function SchedulePart({ schedule, locale }: { schedule: Schedule; locale: Locale }) {
  const { instalments, convention, interest, payment } = schedule;
  const shown = COLUMNS.filter((column) => column !== 'feePart');
  const text = () =>
    csvText([COLUMNS.map((column) => words[column][locale]), ...loanRows(schedule)]);
  return (
    <Details summary={words.schedule[locale]}>
      <p className="measure mb-3 text-note text-ink-muted">{words[convention][locale]}</p>
      <Table
        caption={words.schedule[locale]}
        captionHidden
        columns={shown.map((key) => ({ key, label: words[key][locale], figures: key !== 'day' }))}
        rows={instalments.map((row) => ({
          key: row.on,
          cells: [
            formatDate(row.on, locale),
            ...[row.payment, row.principal, row.interest, row.balance].map(formatMoney),
          ],
        }))}
        total={{
          key: 'total',
          cells: [
            words.inAll[locale],
            ...[payment, schedule.terms.principal, interest].map(formatMoney),
            '',
          ],
        }}
      />
      <div className="mt-4">
        <TextOut
          id="loan-file"
          text={text}
          name={`limitlens-loan-${schedule.terms.paidOutOn}.csv`}
          asOf={schedule.terms.paidOutOn}
          locale={locale}
        />
      </div>
    </Details>
  );
}
