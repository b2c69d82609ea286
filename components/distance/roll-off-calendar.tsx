import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { rollOff as words } from '@/lib/content/screens/roll-off';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import type { Account } from '@/lib/review';
import { linesOf, outcomeThen, type RollOffDay } from './roll-off-view';
import { warningText } from './warning-text';
import type { WorkedOut } from './work-out';

/** So many days stand open; the rest is folded. */
const FIRST = 5;

type DaysProps = { days: readonly RollOffDay[]; accounts: readonly Account[]; locale: Locale };

function Days({ days, accounts, locale }: DaysProps) {
  return (
    <ol className="flex flex-col">
      {days.map(({ on, events, changed }) => (
        <li
          key={on}
          className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[10rem_1fr] print:break-inside-avoid"
        >
          <time dateTime={on} className="figures font-semibold">
            {formatDate(on, locale)}
          </time>
          <div className="min-w-0">
            <ul className="flex flex-col gap-1">
              {linesOf(events, accounts, locale).map((line) => (
                <li key={line}>
                  <Mixed text={line} locale={locale} />
                </li>
              ))}
            </ul>
            {changed && (
              <p className="figures mt-1">
                <b>{fill(words.change, locale, { outcome: outcomeThen(changed, locale) })}</b>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function sentenceOf({ days, today }: WorkedOut, locale: Locale): string {
  const [next] = days;
  if (!next) return words.none[locale];
  const turn = days.find(({ changed }) => changed !== null);
  const then = turn?.changed
    ? fill(words.changes, locale, {
        day: formatDate(turn.on, locale),
        outcome: outcomeThen(turn.changed, locale),
        limit: formatMoneyShort(today.decision.limit, locale),
      })
    : words.same[locale];
  return fill(words.sentence, locale, { day: formatDate(next.on, locale), then });
}

type CalendarProps = { workedOut: WorkedOut; accounts: readonly Account[]; locale: Locale };

function Warnings({ workedOut, accounts, locale }: CalendarProps) {
  const { warnings, today } = workedOut;
  if (warnings.length === 0) return null;
  return (
    <>
      <h3 id="look-ahead" className="mt-10 text-title">
        {words.warnings[locale]}
      </h3>
      <ul aria-labelledby="look-ahead" className="measure mt-3 flex list-disc flex-col gap-2 pl-5">
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.on}`}>
            <Mixed text={warningText(warning, accounts, today, locale)} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the known days warn of, and the days on which records stop counting. */
export function RollOffCalendar({ workedOut, accounts, locale }: CalendarProps) {
  const { days } = workedOut;
  const rest = days.slice(FIRST);
  return (
    <>
      <Warnings workedOut={workedOut} accounts={accounts} locale={locale} />
      <section aria-labelledby="roll-off" className="mt-10">
        <h3 id="roll-off" className="text-title">
          {words.title[locale]}
        </h3>
        <p className="measure mt-1 mb-2 text-ink-muted">{sentenceOf(workedOut, locale)}</p>
        <Days days={days.slice(0, FIRST)} accounts={accounts} locale={locale} />
        {rest.length > 0 && (
          <Details
            offPaper
            summary={fill(words.rest, locale, { count: rest.length })}
            className="mt-2"
          >
            <Days days={rest} accounts={accounts} locale={locale} />
          </Details>
        )}
        {days.length > 0 && (
          <p className="measure mt-2 text-note text-ink-muted">{words.note[locale]}</p>
        )}
      </section>
    </>
  );
}
