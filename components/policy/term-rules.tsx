import { TellButton } from '@/components/overrides/tell';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/content/fill';
import { own } from '@/lib/content/screens/policy';
import { term as words } from '@/lib/content/screens/policy-parts';
import { TERMS } from '@/lib/content/terms';
import { capitalized } from '@/lib/format/capitalized';
import { formatMoneyShort } from '@/lib/format/money';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review, Term } from '@/lib/review';
import { Basis } from './basis';
import { GradeNumbers } from './grade-numbers';
import { anchor } from './anchor';
import { RuleEntry } from './rule-entry';
import { RulePart } from './rule-part';
import { sinceOf } from './since';
import { SinceNote } from './since-note';

type TermProps = { term: Term; review: Review | null; locale: Locale };

function OwnAmount({ term, review, locale }: TermProps) {
  if (review === null) return null;
  const { terms, bindingTerm } = review.decision;
  if (term.kind === 'cap' && bindingTerm !== term.id) return null;
  const found = terms.find(({ id }) => id === term.id);
  return (
    <p className="figures mb-3 border-l-4 border-l-accent bg-accent-soft px-3 py-1 font-semibold">
      {found
        ? fill(own.value, locale, { value: formatMoneyShort(found.amount, locale) })
        : own.noAmount[locale]}{' '}
      {bindingTerm === term.id && <Tag tone="accent">{own.binds[locale]}</Tag>}
    </p>
  );
}

function Numbers({ term, review, locale }: TermProps) {
  const grade = review?.decision.grade ?? null;
  const caption = fill(words.caption, locale, { name: TERMS[term.id].name[locale] });
  if (term.kind === 'cap') {
    return <p className="figures text-title">{formatMoneyShort(term.amount, locale)}</p>;
  }
  const multiple = term.kind === 'multiple';
  return (
    <GradeNumbers
      caption={caption}
      label={(multiple ? words.multiple : words.share)[locale]}
      numbers={multiple ? term.multiple : term.share}
      unit={multiple ? 'times' : 'share'}
      own={grade}
      locale={locale}
    />
  );
}

function Notes({ term, locale }: Omit<TermProps, 'review'>) {
  const text =
    term.kind === 'headroom'
      ? fill(words.payment, locale, { amount: formatNumber(term.paymentFactor, 4) })
      : term.kind === 'multiple' && term.alternativeTo
        ? fill(words.alternative, locale, { name: TERMS[term.alternativeTo].name[locale] })
        : null;
  return text === null ? null : <p className="mt-2">{text}</p>;
}

type TermRulesProps = {
  policy: Policy;
  terms: readonly Term[];
  review: Review | null;
  locale: Locale;
};

/** The upper bounds on a limit, each with its numbers and its sum in words. */
export function TermRules({ policy, terms, review, locale }: TermRulesProps) {
  const { lender } = policy;
  if (terms.length === 0) return null;
  return (
    <RulePart lender={lender} part="terms" locale={locale}>
      {terms.map((term) => (
        <RuleEntry
          key={term.id}
          id={anchor(lender, term.id)}
          name={capitalized(TERMS[term.id].name[locale])}
          notes={
            <>
              <p>{TERMS[term.id].how[locale]}</p>
              <SinceNote since={sinceOf(policy, term.id)} locale={locale} />
            </>
          }
          aside={<TellButton rule={term.id} name={TERMS[term.id].name[locale]} locale={locale} />}
        >
          <OwnAmount term={term} review={review} locale={locale} />
          <Numbers term={term} review={review} locale={locale} />
          <Notes term={term} locale={locale} />
          <p className="mt-2">
            <Basis source={term.source} locale={locale} />
          </p>
        </RuleEntry>
      ))}
    </RulePart>
  );
}
