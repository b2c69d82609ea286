import Link from 'next/link';
import { Details } from '@/components/ui/details';
import { fill } from '@/lib/content/fill';
import { FOREIGN_FIGURES } from '@/lib/content/foreign-figures';
import { common, how, undated } from '@/lib/content/screens/change-notes';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { href } from '@/lib/site';
import { undatedText } from './change-sentence';
import type { Told } from './tell-change';

type NotesProps = { told: Told; locale: Locale };

/** What is not dated, and the two questions that date it. */
function UndatedNote({ told, locale }: NotesProps) {
  const { income, balances } = told.earlier;
  return (
    <div>
      <p>{undatedText(told, locale)}</p>
      {!(income && balances) && (
        <Link
          href={`${href(locale, 'fullForm')}#earlier`}
          data-screen-only=""
          className="link inline-flex min-h-11 items-center"
        >
          {undated.ask[locale]}
        </Link>
      )}
    </div>
  );
}

/** What the split rests on, what is common, and how shares are worked out. */
export function ChangeNotes({ told, locale }: NotesProps) {
  const { split, to } = told;
  const gap = locale === 'en' ? ' ' : '';
  const isCut = split.observed !== null && split.observed.to < split.observed.from;
  const params = { day: formatDate(to, locale), unit: formatMoney(split.unit) };
  return (
    <div className="text-note text-ink-muted">
      <div className="grid gap-x-16 gap-y-4 border-t border-rule pt-4 lg:grid-cols-[7fr_5fr]">
        <UndatedNote told={told} locale={locale} />
        {isCut && (
          <p>
            <b className="text-ink">{common.title[locale]}</b>
            {locale === 'en' ? '. ' : '。'}
            {FOREIGN_FIGURES.noRecentDelinquency[locale] + gap + common.home[locale]}
          </p>
        )}
      </div>
      <Details offPaper summary={how.title[locale]} className="mt-2">
        <ul className="measure flex list-disc flex-col gap-2 pl-5">
          {how.items.map(({ key, text }) => (
            <li key={key}>{fill(text, locale, params)}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
