import Link from 'next/link';
import { Progress } from '@/components/ui/progress';
import { fill } from '@/lib/content/fill';
import { BILL_SOURCE_NAMES } from '@/lib/content/import/bills';
import { IMPORT_PROBLEMS } from '@/lib/content/import/problems';
import { given as words } from '@/lib/content/screens/import';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { href } from '@/lib/site';
import type { Item } from '../reading/items';
import type { Progress as Far, Read } from '../reading/read';

const ratio = ({ done, total }: Far) => Math.min(100, Math.round((100 * done) / (total || 1)));

function farText(far: Far, locale: Locale): string {
  return far.unit === 'pages'
    ? fill(words.pages, locale, { done: far.done, total: far.total })
    : fill(words.percent, locale, { percent: ratio(far) });
}

function toldOf(read: Read, locale: Locale): string {
  switch (read.kind) {
    case 'report': {
      const { reportedOn } = read.reading.report;
      const name = reportedOn
        ? fill(words.report, locale, { day: formatDate(reportedOn, locale) })
        : words.reportUndated[locale];
      const rest = read.reading.kind === 'truncated' ? words.truncated[locale] : '';
      return [name, rest].filter(Boolean).join(locale === 'zh-CN' ? '。' : '. ');
    }
    case 'bill': {
      const source = BILL_SOURCE_NAMES[read.bill.heading.source][locale];
      return fill(words.bill, locale, { source, rows: read.bill.lines.rows });
    }
    case 'columns':
      return words.columns[locale];
    case 'locked':
      return (read.wrong ? words.wrongPassword : words.locked)[locale];
    case 'problem':
      return IMPORT_PROBLEMS[read.code][locale];
  }
}

/** How far a reading is, or what came of it. */
export function Outcome({ item: { read, progress }, locale }: { item: Item; locale: Locale }) {
  if (read === null) {
    return progress === null ? (
      <p role="status" className="text-note text-ink-muted">
        {words.waiting[locale]}
      </p>
    ) : (
      <div className="max-w-sm pt-1">
        <Progress label={farText(progress, locale)} value={ratio(progress)} max={100} />
      </div>
    );
  }
  if (read.kind !== 'problem') {
    return (
      <p role="status" className="measure text-ink-muted">
        {toldOf(read, locale)}
      </p>
    );
  }
  return (
    <div role="alert" className="measure mt-1 border-l-4 border-loss py-1 pl-4">
      <p className="font-semibold">{words.failed[locale]}</p>
      <p>{toldOf(read, locale)}</p>
      <p className="text-note text-ink-muted">{words.unchanged[locale]}</p>
      <Link href={href(locale, 'fullForm')} className="link inline-flex min-h-11 items-center">
        {words.toForm[locale]}
      </Link>
    </div>
  );
}
