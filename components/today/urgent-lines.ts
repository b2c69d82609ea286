import { fill } from '@/lib/content/fill';
import { repayAll, urgent } from '@/lib/content/screens/today';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { cashStanding, type CashStanding } from './cash-standing';
import { dueWithin, type DueSoon } from './due-soon';

/** The nearest window that money has to be found for. */
export const FIRST_DAYS = 14;

function overdueLine({ overdue }: DueSoon, locale: Locale): string {
  const known = overdue.every(({ amount }) => amount !== null);
  const amount = toFen(overdue.reduce((sum, each) => sum + (each.amount ?? 0), 0));
  return known
    ? fill(urgent.overdue, locale, { amount: formatMoney(amount) })
    : urgent.overdueUnknown[locale];
}

function cashWords({ verdict, floor }: CashStanding) {
  if (verdict === 'enough' && floor === null) return urgent.enoughNoFloor;
  return verdict === 'short' && floor === null ? urgent.shortNoFloor : urgent[verdict];
}

function cashLine(standing: CashStanding, days: number, locale: Locale): string {
  const { due, cash, left } = standing;
  const money = (fen: Fen | null) => formatMoney(fen ?? toFen(0));
  return fill(cashWords(standing), locale, {
    days,
    due: money(due),
    cash: money(cash),
    left: money(left),
    gap: money(toFen(-(left ?? 0))),
  });
}

/** What falls due soon against the cash at hand, in one sentence, and what it leaves out. */
function dueLine(profile: Profile, soon: DueSoon, locale: Locale): string {
  const standing = cashStanding(profile, soon);
  const nothing = soon.dated.length === 0 && soon.overdue.length === 0;
  if (nothing && soon.undated.length > 0) return urgent.noDates[locale];
  if (nothing) return fill(urgent.nothing, locale, { days: soon.days });
  const text = cashLine(standing, soon.days, locale);
  return standing.open ? `${text}${locale === 'en' ? ' ' : ''}${urgent.open[locale]}` : text;
}

/** The two most urgent lines: what is overdue or whether all is due now, then the next days. */
export function urgentLines(profile: Profile, asOf: IsoDate, locale: Locale): string[] {
  const soon = dueWithin(profile, asOf, FIRST_DAYS);
  const first =
    soon.overdue.length > 0
      ? overdueLine(soon, locale)
      : repayAll[profile.limitEvent?.kind ?? 'none'][locale];
  return [first, dueLine(profile, soon, locale)];
}
