import { fill } from '@/lib/content/fill';
import { GRADES } from '@/lib/content/grades';
import { reasonSentence, reasonTitle } from '@/lib/content/reasons/reason-figures';
import { example as words } from '@/lib/content/screens/method-example';
import { TERMS } from '@/lib/content/terms';
import { capitalized } from '@/lib/format/capitalized';
import { formatMoneyShort } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import { ExampleList } from './example-list';
import { examplePolicy, exampleReview } from './worked-example';

const { decision, scorecard, reasons } = exampleReview;

/** The grade that the total reaches, among all grades. */
export function ExampleGrades({ locale }: { locale: Locale }) {
  return (
    <ExampleList
      lines={examplePolicy.grades.map(({ id, from }) => ({
        key: id,
        name: GRADES[id].name[locale],
        value: fill(words.from, locale, { from: formatNumber(from) }),
        mark:
          id === decision.grade &&
          fill(words.here, locale, { total: formatNumber(scorecard.total) }),
      }))}
    />
  );
}

function floorText(locale: Locale): string {
  const binding = decision.terms.find(({ id }) => id === decision.bindingTerm);
  if (!binding || decision.limit <= binding.amount) return '';
  return fill(words.floor, locale, {
    allowed: formatMoneyShort(binding.amount, locale),
    share: formatPercent(examplePolicy.movement.decreaseAtLeast, locale),
  });
}

/** The bounds, the smallest of them, and the limit that follows. */
export function ExampleTerms({ locale }: { locale: Locale }) {
  const { terms, bindingTerm, currentLimit, limit } = decision;
  const gap = locale === 'en' ? ' ' : '';
  return (
    <div className="text-note">
      <ExampleList
        lines={terms.map(({ id, amount }) => ({
          key: id,
          name: capitalized(TERMS[id].name[locale]),
          value: formatMoneyShort(amount, locale),
          mark: id === bindingTerm && words.binds[locale],
        }))}
      />
      <p className="mt-2">
        {floorText(locale)}
        {gap}
        <b>
          {fill(words.decision, locale, {
            before: formatMoneyShort(currentLimit ?? limit, locale),
            after: formatMoneyShort(limit, locale),
          })}
        </b>
      </p>
    </div>
  );
}

/** The reasons that lead, in the words of the result. */
export function ExampleReasons({ locale }: { locale: Locale }) {
  return (
    <ol className="text-note">
      {reasons
        .filter(({ headline }) => headline)
        .map((reason) => (
          <li key={reason.code} className="border-t border-rule py-1.5 first:border-t-0">
            <b>{reasonTitle(reason, scorecard, locale)}</b>
            <p className="text-ink-muted">{reasonSentence(reason, locale)}</p>
          </li>
        ))}
    </ol>
  );
}
