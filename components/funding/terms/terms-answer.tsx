import { CellText, Wrapping } from '@/components/charts/cell-text';
import { NotMark } from '@/components/ui/not-mark';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { CATCH_WORDS, OPTION_WORDS, REFUSAL_WORDS } from '@/lib/content/funding/options';
import { fill } from '@/lib/content/fill';
import { shared } from '@/lib/content/screens/funding';
import { termsWords as words } from '@/lib/content/screens/funding-terms';
import { formatMonth } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney } from '@/lib/format/money';
import { formatPercent } from '@/lib/format/percent';
import type { Burden, OptionEffect } from '@/lib/funding';
import type { Review } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import { Fold } from '../fold';
import { SourceNote } from '../source-note';
import type { TermsChoice } from './terms-form';

type TermsAnswerProps = {
  option: TermsChoice;
  effect: OptionEffect;
  today: Review;
  /** The review under the new payment. */
  then: Review | null;
  /** The debt is the line under review. */
  own: boolean;
  locale: Locale;
};

function moved(amount: Fen, locale: Locale): string {
  if (amount === 0) return words.same[locale];
  const size = formatMoney(toFen(Math.abs(amount)));
  return fill(amount > 0 ? words.more : words.less, locale, { amount: size });
}

const maybeMoney = (amount: Fen | null, locale: Locale) =>
  amount === null ? words.neverEnds[locale] : formatMoney(amount);

function burdenCells(
  { monthly, largest, next12Months, total, cost, until }: Burden,
  locale: Locale,
) {
  return [
    formatMoney(monthly),
    formatMoney(largest),
    formatMoney(next12Months),
    maybeMoney(total, locale),
    maybeMoney(cost, locale),
    <Wrapping key="until">
      {until === null ? words.neverEnds[locale] : formatMonth(until, locale)}
    </Wrapping>,
  ];
}

function reviewCells({ signals, decision }: Review, locale: Locale) {
  const { debtToIncome } = signals;
  return [
    debtToIncome === null ? words.unknown[locale] : formatPercent(debtToIncome, locale),
    formatMoney(decision.limit),
  ];
}

const ROWS = ['monthly', 'largest', 'year', 'total', 'cost', 'until', 'dti', 'limit'] as const;

/** What the terms ease and cost, what a review would make of them, and their catches. */
export function TermsAnswer({ option, effect, today, then, own, locale }: TermsAnswerProps) {
  if (effect.kind === 'refused') {
    return (
      <Notice tone="watch" role="status">
        {fill(words.refused, locale, { why: REFUSAL_WORDS[effect.why][locale] })}
      </Notice>
    );
  }
  const before = [...burdenCells(effect.before, locale), ...reviewCells(today, locale)];
  const after = [...burdenCells(effect.after, locale), ...reviewCells(then ?? today, locale)];
  const { extraCost } = effect;
  const text = fill(words.sentence, locale, {
    relief: moved(toFen(-effect.monthlyRelief), locale),
    extra: extraCost === null ? words.notComparable[locale] : moved(extraCost, locale),
  });
  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="figures text-lead font-semibold">
        {fill(words.chosen, locale, { option: OPTION_WORDS[option].label[locale], text })}
      </p>
      <Fold title={words.caption[locale]}>
        <Table
          caption={words.caption[locale]}
          captionHidden
          columns={[
            { key: 'figure', label: shared.figure[locale] },
            { key: 'now', label: shared.now[locale], figures: true },
            { key: 'then', label: shared.then[locale], figures: true },
          ]}
          rows={ROWS.map((key, i) => ({
            key,
            cells: [
              <CellText key="figure" size="short">
                {words[key][locale]}
              </CellText>,
              before[i],
              after[i],
            ],
          }))}
        />
      </Fold>
      {own && <p className="text-note text-ink-muted">{words.ownLine[locale]}</p>}
      <div>
        <h3 className="text-title">{words.catches[locale]}</h3>
        <ul className="measure mt-2 flex flex-col gap-2">
          {effect.catches.map((code) => (
            <li key={code} className="flex gap-3">
              <NotMark />
              {CATCH_WORDS[code][locale]}
            </li>
          ))}
        </ul>
      </div>
      <SourceNote source={effect.source} locale={locale} />
    </div>
  );
}
