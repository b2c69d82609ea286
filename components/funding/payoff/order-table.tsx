import { CellText, Wrapping } from '@/components/charts/cell-text';
import type { TableProps } from '@/components/ui/table';
import type { Work } from '@/components/work/use-worker';
import { ORDER_WORDS, payoffWords as words } from '@/lib/content/screens/funding-payoff';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatMonths, formatNumber } from '@/lib/format/number';
import type { PayoffLimits } from '@/lib/review';
import { backText, type OrderLimits } from './limit-text';
import type { Compared } from './payoff-view';

type Shown = {
  compared: readonly Compared[];
  limits: Work<PayoffLimits>;
  lines: readonly OrderLimits[];
};

/** When the limit is back along an order, as far as it is known by now. */
function backCell({ order }: Compared, { limits, lines }: Shown, locale: Locale): string {
  if (limits.status === 'working') return words.limitWorking[locale];
  const line = lines.find((each) => each.order === order);
  return limits.status === 'done' && line ? backText(line.limits, limits.answer.goal, locale) : '–';
}

/** The orders side by side; the limit stands beside them where a review can be asked. */
export function orderTable(shown: Shown, locale: Locale): TableProps {
  const asksLimit = shown.limits.status !== 'idle';
  const late = shown.compared.some(
    ({ result }) => result.kind === 'paid' && result.missed.length > 0,
  );
  return {
    caption: words.caption[locale],
    columns: [
      { key: 'order', label: words.order[locale] },
      { key: 'months', label: words.months[locale], figures: true },
      { key: 'interest', label: words.interest[locale], figures: true },
      ...(asksLimit ? [{ key: 'limit', label: words.limitBack[locale], figures: true }] : []),
      ...(late ? [{ key: 'missed', label: words.missed[locale], figures: true }] : []),
    ],
    rows: shown.compared.map((each) => {
      const { order, result } = each;
      const never = result.kind === 'never';
      return {
        key: order,
        cells: [
          <CellText key="order" size="short">
            {ORDER_WORDS[order].label[locale]}
          </CellText>,
          <Wrapping key="months">
            {never ? words.never[locale] : formatMonths(result.months, locale)}
          </Wrapping>,
          <Wrapping key="interest">{never ? '–' : formatMoney(result.interest)}</Wrapping>,
          ...(asksLimit ? [<Wrapping key="limit">{backCell(each, shown, locale)}</Wrapping>] : []),
          ...(late ? [never ? '–' : formatNumber(result.missed.length)] : []),
        ],
      };
    }),
  };
}
