import Link from 'next/link';
import { Mixed } from '@/components/ui/mixed';
import { fill } from '@/lib/content/fill';
import { due } from '@/lib/content/screens/today';
import type { Locale } from '@/lib/format/locale';
import type { Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { href } from '@/lib/site';
import { CashLines } from './cash-lines';
import { cashStanding } from './cash-standing';
import { dueWithin, MONTH_DAYS, type DueSoon } from './due-soon';
import { DueTable } from './due-table';
import { FIRST_DAYS } from './urgent-lines';

type FallsDueProps = {
  profile: Profile;
  asOf: IsoDate;
  /** The borrower's own record, which can be added to. */
  own: boolean;
  locale: Locale;
};

/** What is missing for the sum, and where it is asked for. */
function Missing({
  profile,
  soon,
  locale,
}: Omit<FallsDueProps, 'asOf' | 'own'> & { soon: DueSoon }) {
  const { cashAtHand, monthlyEssentials } = profile.household;
  const form = href(locale, 'fullForm');
  const links = [
    ...(cashAtHand === null || monthlyEssentials === null
      ? [{ to: `${form}#household`, label: due.fillCash[locale] }]
      : []),
    ...(soon.undated.length > 0 ? [{ to: `${form}#accounts`, label: due.fillDays[locale] }] : []),
  ];
  return (
    <ul data-screen-only="" className="flex flex-wrap gap-x-6">
      {links.map(({ to, label }) => (
        <li key={to}>
          <Link href={to} className="link inline-flex min-h-11 items-center">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function notesOf({ accounts }: Profile, soon: DueSoon, locale: Locale): string[] {
  const list = (names: string[]) => [...new Set(names)].join(locale === 'en' ? ', ' : '、');
  const estimated = accounts.some(
    ({ product, monthlyPayment, balance }) =>
      product === 'card' && monthlyPayment === null && (balance ?? 0) > 0,
  );
  const undated = soon.undated.map(({ lender }) => lender).filter((name) => name !== '');
  return [
    undated.length > 0 ? fill(due.undated, locale, { names: list(undated) }) : '',
    soon.foreign.length > 0 ? fill(due.foreign, locale, { names: list(soon.foreign) }) : '',
    estimated ? due.estimate[locale] : '',
    due.income[locale],
  ].filter((text) => text !== '');
}

/** What falls due within 14 and 30 days, and what the cash at hand makes of it. */
export function FallsDue({ profile, asOf, own, locale }: FallsDueProps) {
  const month = dueWithin(profile, asOf, MONTH_DAYS);
  const standings = [dueWithin(profile, asOf, FIRST_DAYS), month].map((soon) => ({
    ...cashStanding(profile, soon),
    days: soon.days,
  }));
  return (
    <div className="flex flex-col gap-5">
      <CashLines standings={standings} locale={locale} />
      <DueTable soon={month} locale={locale} />
      {own && <Missing profile={profile} soon={month} locale={locale} />}
      <ul className="flex flex-col gap-1 text-note text-ink-muted">
        {notesOf(profile, month, locale).map((note) => (
          <li key={note}>
            <Mixed text={note} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
