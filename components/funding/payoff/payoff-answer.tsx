import { Mixed } from '@/components/ui/mixed';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import type { Work } from '@/components/work/use-worker';
import { fill } from '@/lib/content/fill';
import { payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import type { PayoffLimits } from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import { Fold } from '../fold';
import { TextOut } from '../text-out';
import { LimitPart } from './limit-part';
import { NextPayments } from './next-payments';
import { orderTable } from './order-table';
import { OwedChart } from './owed-chart';
import type { OrderChoice } from './payoff-form';
import { payoffEvents, payoffFile } from './payoff-files';
import { payoffText } from './payoff-text';
import { limitsBy, type Compared } from './payoff-view';
import type { PayoffAsked } from './read-payoff';

type PayoffAnswerProps = {
  compared: readonly Compared[];
  asked: PayoffAsked;
  limits: Work<PayoffLimits>;
  old: Fen | null;
  chosen: OrderChoice;
  names: Readonly<Record<string, string>>;
  locale: Locale;
};

/** The orders side by side, what they mean, and the schedule of the chosen one. */
export function PayoffAnswer(props: PayoffAnswerProps) {
  const { compared, asked, limits, old, chosen, names, locale } = props;
  const { asOf, extra } = asked.options;
  const paid = compared.flatMap(({ order, result }) =>
    result.kind === 'paid' ? [{ order, result }] : [],
  );
  const lines = limits.status === 'done' ? limitsBy(compared, asked, limits.answer) : [];
  // Limit first that is the same as dearest first has no schedule of its own.
  const shown = paid.find(({ order }) => order === chosen) ?? (chosen === 'limitFirst' && paid[0]);
  const last = paid
    .map(({ result }) => result.finishedOn)
    .sort()
    .at(-1);
  const text = payoffText(compared, asked, names, locale);
  return (
    <div className="flex flex-col gap-8">
      <Notice tone={extra < 0 || paid.length === 0 ? 'watch' : 'plain'} role="status">
        <p className="figures">
          <Mixed text={text} locale={locale} />
        </p>
      </Notice>
      <Table {...orderTable({ compared, limits, lines }, locale)} />
      {last && (
        <Fold
          title={words.chart[locale]}
          result={fill(words.lastEnds, locale, { finish: formatMonth(last, locale) })}
        >
          <OwedChart paid={paid} asked={asked} locale={locale} />
        </Fold>
      )}
      <LimitPart
        limits={limits}
        lines={lines}
        compared={compared}
        old={old}
        names={names}
        locale={locale}
      />
      {shown && (
        <>
          <NextPayments result={shown.result} names={names} locale={locale} />
          <TextOut
            id="payoff-file"
            text={() => payoffFile(shown.result, names, locale)}
            name={`limitlens-${shown.order}-${asOf}.csv`}
            events={() => payoffEvents(shown.result, names, locale)}
            asOf={asOf}
            locale={locale}
          />
        </>
      )}
    </div>
  );
}
