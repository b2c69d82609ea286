import { TellButton } from '@/components/overrides/tell';
import { fill } from '@/lib/content/fill';
import { KNOCK_OUTS } from '@/lib/content/grades';
import { own } from '@/lib/content/screens/policy';
import { entry, knockOut as words } from '@/lib/content/screens/policy-parts';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { KnockOut, Policy, Review } from '@/lib/review';
import { Basis } from './basis';
import { anchor } from './anchor';
import { RuleEntry } from './rule-entry';
import { RulePart } from './rule-part';
import { RuleTable, type RuleRow } from './rule-table';
import { sinceOf } from './since';
import { SinceNote } from './since-note';

type KnockOutRulesProps = {
  policy: Policy;
  knockOuts: readonly KnockOut[];
  review: Review | null;
  locale: Locale;
};

function rowsOf(rule: KnockOut, review: Review | null, locale: Locale): RuleRow[] {
  const { code, signal, from, cap, edgeSource, capSource } = rule;
  const value = review?.signals[signal];
  const holds = review?.scorecard.knockOuts.includes(code);
  return [
    {
      key: 'from',
      rule: SIGNALS[signal].name[locale],
      figures: [fill(words.orMore, locale, { first: formatSignal(signal, from, locale) })],
      source: { rows: 1, content: <Basis source={edgeSource} locale={locale} /> },
      ...(holds && {
        own: fill(own.value, locale, { value: formatSignal(signal, value ?? null, locale) }),
      }),
    },
    {
      key: 'cap',
      rule: words.cap[locale],
      figures: [fill(words.points, locale, { points: cap })],
      source: { rows: 1, content: <Basis source={capSource} locale={locale} /> },
    },
  ];
}

/** What no good figure elsewhere makes up for. */
export function KnockOutRules({ policy, knockOuts, review, locale }: KnockOutRulesProps) {
  const { lender } = policy;
  if (knockOuts.length === 0) return null;
  return (
    <RulePart lender={lender} part="knockOuts" locale={locale}>
      {knockOuts.map((rule) => {
        const { name, meaning } = KNOCK_OUTS[rule.code];
        return (
          <RuleEntry
            key={rule.code}
            id={anchor(lender, rule.code)}
            name={name[locale]}
            notes={
              <>
                <p>{meaning[locale]}</p>
                <SinceNote since={sinceOf(policy, rule.code)} locale={locale} />
              </>
            }
            aside={<TellButton rule={rule.code} name={name[locale]} locale={locale} />}
          >
            <RuleTable
              caption={fill(words.caption, locale, { name: name[locale] })}
              rule={words.rule[locale]}
              figures={[words.number[locale]]}
              source={entry.source[locale]}
              rows={rowsOf(rule, review, locale)}
            />
          </RuleEntry>
        );
      })}
    </RulePart>
  );
}
