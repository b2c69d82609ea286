import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { SUMMARY_COLUMN_NAMES, SUMMARY_ROW_NAMES } from '@/lib/content/import/report';
import { report as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';
import type { Mismatch, ReadReport, Summary, SummaryColumn, SummaryRow } from '@/lib/import';

// The lists of the summary's rows and columns, from its words: a reader's list would load a reader.
const ROWS = Object.keys(SUMMARY_ROW_NAMES) as SummaryRow[];
const COLUMNS = Object.keys(SUMMARY_COLUMN_NAMES) as SummaryColumn[];

const stated = (count: number | null) => (count === null ? '--' : String(count));

type TableProps = { summary: Summary; mismatches: readonly Mismatch[]; locale: Locale };

function CountsTable({ summary, mismatches, locale }: TableProps) {
  const cell = (row: SummaryRow, column: SummaryColumn) => {
    const wrong = mismatches.find((each) => each.row === row && each.column === column);
    if (!wrong) return stated(summary.counts[row][column]);
    const { read } = wrong;
    return (
      <strong className="text-watch">
        {fill(words.differs, locale, { stated: stated(wrong.stated), read })}
      </strong>
    );
  };
  return (
    <Table
      caption={words.counts[locale]}
      captionHidden
      columns={[
        { key: 'row', label: words.item[locale] },
        ...COLUMNS.map((key) => ({
          key,
          label: SUMMARY_COLUMN_NAMES[key][locale],
          figures: true,
        })),
      ]}
      rows={ROWS.map((row) => ({
        key: row,
        cells: [SUMMARY_ROW_NAMES[row][locale], ...COLUMNS.map((column) => cell(row, column))],
      }))}
    />
  );
}

/** What the report counts of itself against what was read. */
export function Counts({ reading, locale }: { reading: ReadReport; locale: Locale }) {
  const { report, mismatches } = reading;
  const outside = mismatches.filter(({ column }) => column === null);
  const lines = outside.map(({ row, stated: told, read }) =>
    fill(row === 'guarantees' ? words.guaranteesDiffer : words.inquiriesDiffer, locale, {
      stated: stated(told),
      read,
    }),
  );
  const verdict =
    mismatches.length > 0
      ? fill(words.countsDiffer, locale, { count: mismatches.length })
      : report.summary === null
        ? words.noSummary[locale]
        : words.countsAgree[locale];
  const agrees = mismatches.length === 0 && report.summary !== null;
  return (
    <div className="max-w-3xl">
      <Notice tone={agrees ? 'fine' : 'watch'} title={words.counts[locale]} level={3}>
        <p>{verdict}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {report.summary && (
        <div className="mt-4">
          <CountsTable summary={report.summary} mismatches={mismatches} locale={locale} />
        </div>
      )}
    </div>
  );
}
