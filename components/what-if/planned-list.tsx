import { NotMark } from '@/components/ui/not-mark';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/lib/content/fill';
import { adoption as words } from '@/lib/content/screens/what-if-kept';
import { LEVERS } from '@/lib/content/screens/what-if-levers';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { WhatIfValues } from '@/lib/review';
import { valueText } from './lever-text';
import type { Outcome } from './outcome';
import type { Planned } from './planned';
import { valueOf } from './values';

type PlannedListProps = { planned: Planned; values: WhatIfValues; locale: Locale };

/** What goes into the plan, and what was moved and stays out of it. */
export function PlannedList({ planned, values, locale }: PlannedListProps) {
  const { levers, left } = planned;
  return (
    <div className="grid gap-x-16 gap-y-6 lg:grid-cols-2">
      <div>
        <h3 className="text-body">{words.goesIn[locale]}</h3>
        {levers.length === 0 ? (
          <p className="mt-1 text-ink-muted">{words.empty[locale]}</p>
        ) : (
          <ul className="figures mt-1 border-b border-rule">
            {levers.map((lever) => (
              <li key={lever.id} className="flex justify-between gap-4 border-t border-rule py-2">
                <span>{LEVERS[lever.id].name[locale]}</span>
                <b className="text-right whitespace-nowrap">
                  {valueText(lever, valueOf(lever, values), locale)}
                </b>
              </li>
            ))}
          </ul>
        )}
      </div>
      {left.length > 0 && (
        <div>
          <h3 className="text-body">{words.staysOut[locale]}</h3>
          <ul className="mt-1 border-b border-rule">
            {left.map((each) => (
              <li key={each} className="flex gap-3 border-t border-rule py-2">
                {each !== 'waiting' && <NotMark />}
                {words[each][locale]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type CashTextProps = { planned: Planned; outcome: Outcome; locale: Locale };

/** What it takes against what is there, essentials kept; said where there is anything to plan. */
export function CashText({ planned, outcome, locale }: CashTextProps) {
  const { cash, spare } = planned;
  if (outcome.tasks.length === 0) return null;
  if (cash === 'none') return <p className="mt-4">{words.noCash[locale]}</p>;
  const takes = fill(words.cash, locale, { cash: formatMoney(outcome.cash) });
  const left = spare !== null && fill(words.spare, locale, { spare: formatMoney(spare) });
  return (
    <Notice tone={cash === 'short' ? 'watch' : 'plain'} className="figures mt-4">
      <p>
        {takes} {left}
      </p>
      {cash === 'unknown' && <p>{words.cashUnknown[locale]}</p>}
      {cash === 'short' ? <p>{words.tooDear[locale]}</p> : <p>{words.maybeGone[locale]}</p>}
    </Notice>
  );
}
