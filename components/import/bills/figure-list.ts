// The figures of the bills as the borrower reads them: each with its value, a sentence, and the rows
// behind it.

import { fill } from '@/lib/content/fill';
import { bills as words } from '@/lib/content/screens/import-bills';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { BillFigures, FigureKey } from '@/lib/import';
import { toFen } from '@/lib/units/fen';

/** A ratio of two figures has no rows of its own. */
export type FigureItem = {
  key: FigureKey | 'variation' | 'recycling';
  name: string;
  value: string;
  text: string;
};

/** The average is over these. */
const AVERAGED_MONTHS = 12;

type Counts = Readonly<Record<string, number>>;

function incomeItems(figures: BillFigures, counts: Counts, locale: Locale): FigureItem[] {
  const { income, monthlyIncome, incomeVariation, incomeToConfirm } = figures;
  const averaged = income.slice(-AVERAGED_MONTHS);
  const items: FigureItem[] = [
    {
      key: 'income',
      name: words.income[locale],
      value: monthlyIncome === null ? words.notKnown[locale] : formatMoney(monthlyIncome),
      text:
        monthlyIncome === null
          ? words.incomeNone[locale]
          : fill(words.incomeText, locale, { count: averaged.length }),
    },
    {
      key: 'variation',
      name: words.variation[locale],
      value:
        incomeVariation === null ? words.notKnown[locale] : formatPercent(incomeVariation, locale),
      text: (incomeVariation === null ? words.variationNone : words.variationText)[locale],
    },
  ];
  if (counts['confirm']) {
    items.push({
      key: 'confirm',
      name: words.confirm[locale],
      value: formatMoney(incomeToConfirm.amount),
      text: words.confirmText[locale],
    });
  }
  return items;
}

function debtItems(figures: BillFigures, locale: Locale): FigureItem[] {
  const { repaidLast3Months: repaid, drawnLast3Months: drawn, recycling, lendersUsed } = figures;
  const names = lendersUsed.lenders.join(words.comma[locale]);
  const { covers3Months } = figures;
  const covered = covers3Months ? '' : words.threeMonths[locale];
  /** Nothing seen in months that the files do not show is not nothing. */
  const seen = (amount: number, value: string) =>
    amount > 0 || covers3Months ? value : words.notKnown[locale];
  return [
    {
      key: 'repaid',
      name: words.repaid[locale],
      value: seen(repaid.amount, formatMoney(repaid.amount)),
      text: covered,
    },
    {
      key: 'drawn',
      name: words.drawn[locale],
      value: seen(drawn.amount, formatMoney(drawn.amount)),
      text: covered,
    },
    {
      key: 'recycling',
      name: words.recycling[locale],
      value: recycling === null ? words.notKnown[locale] : formatPercent(recycling, locale),
      text:
        recycling === null
          ? covered || words.recyclingNone[locale]
          : fill(words.recyclingText, locale, { ratio: formatPercent(recycling, locale) }),
    },
    {
      key: 'lenders',
      name: words.lenders[locale],
      value: seen(
        lendersUsed.count,
        fill(words.lendersCount, locale, { count: lendersUsed.count }),
      ),
      text:
        names === ''
          ? covered || words.lendersNone[locale]
          : fill(words.lendersText, locale, { names }),
    },
  ];
}

/** Every lender with a repayment or a pay-out. */
export const lenderItems = ({ lenders }: BillFigures, locale: Locale): FigureItem[] =>
  lenders.map(({ lender, repaid, drawn }): FigureItem => ({
    key: `lender-${lender}`,
    name: lender,
    value: '',
    text: fill(words.perLenderText, locale, {
      repaid: formatMoney(repaid.amount),
      drawn: formatMoney(drawn.amount),
    }),
  }));

/** The figures, those that a review asks for. */
export function figureItems(figures: BillFigures, counts: Counts, locale: Locale): FigureItem[] {
  const { minimumPaymentMonths, cashAdvances, receipts, covers3Months, hasCardStatement } = figures;
  const items: FigureItem[] = [
    ...incomeItems(figures, counts, locale),
    ...debtItems(figures, locale),
    {
      key: 'minimum',
      name: words.minimum[locale],
      value:
        minimumPaymentMonths.count === 0
          ? words.noneSeen[locale]
          : fill(words.monthsCount, locale, { count: minimumPaymentMonths.count }),
      text: words.minimumText[locale],
    },
    {
      key: 'advances',
      name: words.advances[locale],
      value:
        cashAdvances.count === 0 && !(hasCardStatement && covers3Months)
          ? words.noneSeen[locale]
          : fill(words.times, locale, { count: cashAdvances.count }),
      text: !hasCardStatement
        ? words.advancesText[locale]
        : covers3Months
          ? ''
          : words.threeMonths[locale],
    },
  ];
  if (counts['receipts']) {
    items.push({
      key: 'receipts',
      name: words.receipts[locale],
      value: formatMoney(toFen(receipts.reduce((sum, { amount }) => sum + amount, 0))),
      text: words.receiptsText[locale],
    });
  }
  return items;
}
