import type { ReactNode } from 'react';
import { CellText, Wrapping } from '@/components/charts/cell-text';
import { Table, type Row } from '@/components/ui/table';
import { fill } from '@/lib/content/fill';
import { OPTION_WORDS, REFUSAL_WORDS } from '@/lib/content/funding/options';
import { termsWords as words } from '@/lib/content/screens/funding-terms';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Burden } from '@/lib/funding';
import type { Review } from '@/lib/review';
import type { ReviewedTerms } from './reviewed-terms';

type TermsTableProps = { all: readonly ReviewedTerms[]; today: Review; locale: Locale };

function LimitCell({ review, locale }: { review: Review; locale: Locale }) {
  const { debtToIncome } = review.signals;
  return (
    <>
      <Wrapping>{formatMoney(review.decision.limit)}</Wrapping>
      <span className="block text-note text-ink-muted">
        {debtToIncome === null ? words.unknown[locale] : formatPercent(debtToIncome, locale)}
      </span>
    </>
  );
}

function cells(name: string, { monthly, cost }: Burden, review: Review, locale: Locale) {
  return [
    <CellText key="name" size="short">
      {name}
    </CellText>,
    <Wrapping key="monthly">{formatMoney(monthly)}</Wrapping>,
    <Wrapping key="cost">{cost === null ? words.neverEnds[locale] : formatMoney(cost)}</Wrapping>,
    <LimitCell key="limit" review={review} locale={locale} />,
  ] satisfies ReactNode[];
}

function rowOf({ option, effect, then }: ReviewedTerms, today: Review, locale: Locale): Row[] {
  const name = OPTION_WORDS[option].label[locale];
  if (effect?.kind === 'effect') {
    return [{ key: option, cells: cells(name, effect.after, then ?? today, locale) }];
  }
  if (effect === null) return [];
  const why = fill(words.refused, locale, { why: REFUSAL_WORDS[effect.why][locale] });
  return [
    {
      key: option,
      cells: [name, '–', '–', '–'],
      more: <p className="pb-2 text-note text-ink-muted">{why}</p>,
    },
  ];
}

/** Everything that could be asked of the lender, beside the debt as it is. */
export function TermsTable({ all, today, locale }: TermsTableProps) {
  const now = all.flatMap(({ effect }) => (effect?.kind === 'effect' ? [effect.before] : []))[0];
  return (
    <div>
      <Table
        caption={words.sideBySide[locale]}
        columns={[
          { key: 'terms', label: words.terms[locale] },
          { key: 'monthly', label: words.shortMonthly[locale], figures: true },
          { key: 'cost', label: words.shortCost[locale], figures: true },
          { key: 'limit', label: words.limitAndDti[locale], figures: true },
        ]}
        rows={[
          ...(now ? [{ key: 'now', cells: cells(words.asNow[locale], now, today, locale) }] : []),
          ...all.flatMap((each) => rowOf(each, today, locale)),
        ]}
      />
      <p className="mt-2 text-note text-ink-muted">{words.startText[locale]}</p>
    </div>
  );
}
