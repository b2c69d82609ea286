import { classes } from '@/components/ui/classes';
import { fill } from '@/lib/content/fill';
import { due } from '@/lib/content/screens/today';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import type { Fen } from '@/lib/units/fen';
import { toFen } from '@/lib/units/fen';
import type { CashStanding } from './cash-standing';

type CashLinesProps = { standings: readonly (CashStanding & { days: number })[]; locale: Locale };

/** Cash, less what is due, less the floor: once for each window. */
export function CashLines({ standings, locale }: CashLinesProps) {
  const money = (fen: Fen | null) => (fen === null ? due.fillIn[locale] : formatMoney(fen));
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {standings.map(({ days, cash, floor, due: owed, left, verdict }) => {
        const lacking = left !== null && left < 0;
        const lines = [
          [due.cash[locale], money(cash)],
          [fill(due.within, locale, { days }), `−${formatMoney(owed)}`],
          [due.floor[locale], floor === null ? money(floor) : `−${formatMoney(floor)}`],
        ];
        return (
          <dl key={days} className="figures">
            {lines.map(([term, text]) => (
              <div key={term} className="flex justify-between gap-4 border-b border-rule py-2">
                <dt className="text-ink-muted">{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            {left !== null && (
              <div className="flex justify-between gap-4 py-2 font-bold">
                <dt>{(lacking ? due.gap : due.left)[locale]}</dt>
                <dd
                  className={classes(lacking && (verdict === 'short' ? 'text-loss' : 'text-watch'))}
                >
                  {formatMoney(toFen(Math.abs(left)))}
                </dd>
              </div>
            )}
          </dl>
        );
      })}
    </div>
  );
}
