import { fill } from '@/lib/content/fill';
import { FORMULA_FACTS, formulas } from '@/lib/content/screens/charts-limit';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { Formula, Operand } from './term-rows';

const percentOf = (share: number) => `${formatNumber(share * 100, 1)}%`;

function named({ fact, amount }: Operand, locale: Locale): string {
  const name = FORMULA_FACTS[fact]?.[locale] ?? '';
  return fill(formulas.named, locale, { name, amount: formatMoney(amount) }).trim();
}

/** What a formula comes to before it is held at 0, in fen. */
function worthOf(formula: Formula): number {
  if (formula.kind === 'multiple') {
    return formula.multiple * formula.base.amount - (formula.less?.amount ?? 0);
  }
  return formula.kind === 'headroom'
    ? formula.share * formula.base.amount - formula.less.amount
    : 0;
}

function partsText(formula: Formula, locale: Locale): string {
  switch (formula.kind) {
    case 'cap': {
      const amount = formatMoney(formula.amount);
      if (formula.share === 1) return fill(formulas.cap, locale, { amount });
      return fill(formulas.capShare, locale, { amount, share: percentOf(formula.share) });
    }
    case 'stepUp': {
      const amount = formatMoney(formula.current);
      return fill(formulas.capShare, locale, { amount, share: percentOf(formula.times) });
    }
    case 'multiple': {
      const params = {
        multiple: formatNumber(formula.multiple, 2),
        base: named(formula.base, locale),
      };
      if (!formula.less) return fill(formulas.multiple, locale, params);
      return fill(formulas.multipleLess, locale, { ...params, less: named(formula.less, locale) });
    }
    case 'headroom':
      return fill(formulas.headroom, locale, {
        base: named(formula.base, locale),
        share: percentOf(formula.share),
        less: named(formula.less, locale),
        factor: formatNumber(formula.factor, 3),
      });
  }
}

/**
 * How a term is worked out, in the borrower's own figures.
 *
 * @example formulaText(formula, 'zh-CN') //=> '6 × 月收入 ¥12,000 − 别处的无抵押欠款 ¥76,000，不足 0，按 0 算'
 */
export function formulaText(formula: Formula, locale: Locale): string {
  const text = partsText(formula, locale);
  return worthOf(formula) < 0 ? fill(formulas.belowNothing, locale, { formula: text }) : text;
}
