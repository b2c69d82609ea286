import { CellText } from '@/components/charts/cell-text';
import { Mixed } from '@/components/result/mixed';
import { Notice } from '@/components/ui/notice';
import { Table, type TableProps } from '@/components/ui/table';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatMonths, formatNumber } from '@/lib/format/number';
import { TextOut } from '../text-out';
import { NextPayments } from './next-payments';
import { OwedChart } from './owed-chart';
import type { OrderChoice, PayoffAsked } from './payoff-form';
import { payoffText } from './payoff-text';
import { payoffFile, type Compared } from './payoff-view';

type PayoffAnswerProps = {
  compared: readonly Compared[];
  asked: PayoffAsked;
  chosen: OrderChoice;
  names: Readonly<Record<string, string>>;
  locale: Locale;
};

function comparison(compared: readonly Compared[], locale: Locale): TableProps {
  return {
    caption: words.caption[locale],
    columns: [
      { key: 'order', label: words.order[locale] },
      { key: 'months', label: words.months[locale], figures: true },
      { key: 'interest', label: words.interest[locale], figures: true },
      { key: 'finish', label: words.finish[locale], figures: true },
      { key: 'missed', label: words.missed[locale], figures: true },
    ],
    rows: compared.map(({ order, result }) => ({
      key: order,
      cells: [
        <CellText key="order">{ORDER_WORDS[order].label[locale]}</CellText>,
        ...(result.kind === 'never'
          ? [words.never[locale], '–', '–', '–']
          : [
              formatMonths(result.months, locale),
              formatMoney(result.interest),
              formatDate(result.finishedOn, locale),
              formatNumber(result.missed.length),
            ]),
      ],
    })),
  };
}

/** The orders side by side, what they mean, and the schedule of the chosen one. */
export function PayoffAnswer({ compared, asked, chosen, names, locale }: PayoffAnswerProps) {
  const { asOf, extra } = asked.options;
  const paid = compared.flatMap(({ order, result }) =>
    result.kind === 'paid' ? [{ order, result }] : [],
  );
  const result = paid.find(({ order }) => order === chosen)?.result;
  const text = payoffText(compared, asked, names, locale);
  return (
    <div className="flex flex-col gap-8">
      <Notice tone={extra < 0 || paid.length === 0 ? 'watch' : 'plain'} role="status">
        <p className="figures">
          <Mixed text={text} locale={locale} />
        </p>
      </Notice>
      <Table {...comparison(compared, locale)} />
      {paid.length > 0 && <OwedChart paid={paid} asked={asked} locale={locale} />}
      {result && (
        <>
          <NextPayments result={result} names={names} locale={locale} />
          <TextOut
            id="payoff-file"
            text={() => payoffFile(result, names, locale)}
            name={`limitlens-${chosen}-${asOf}.csv`}
            locale={locale}
          />
        </>
      )}
    </div>
  );
}
