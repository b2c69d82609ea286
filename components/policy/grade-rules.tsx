import { fill } from '@/lib/content/fill';
import { GRADES } from '@/lib/content/grades';
import { own } from '@/lib/content/screens/policy';
import { grade as words } from '@/lib/content/screens/policy-parts';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Review } from '@/lib/review';
import { Basis } from './basis';
import { RulePart } from './rule-part';
import { RuleTable, type RuleRow } from './rule-table';
import { sinceOf } from './since';

type GradeRulesProps = {
  policy: Policy;
  review: Review | null;
  locale: Locale;
};

/** What a total is good for. */
export function GradeRules({ policy, review, locale }: GradeRulesProps) {
  const { lender, grades } = policy;
  const may = (allowed: boolean) => (allowed ? words.yes : words.no)[locale];
  const total = review?.scorecard.total;
  const rows = grades.map(({ id, from, mayIncrease, mayDraw }): RuleRow => ({
    key: id,
    rule: GRADES[id].name[locale],
    figures: [formatNumber(from), may(mayIncrease), may(mayDraw)],
    ...(review?.decision.grade === id &&
      total !== undefined && {
        own: fill(own.value, locale, { value: formatNumber(total) }),
      }),
  }));
  return (
    <RulePart lender={lender} part="grades" since={sinceOf(policy, 'grades')} locale={locale}>
      <RuleTable
        caption={words.caption[locale]}
        rule={words.grade[locale]}
        figures={[words.from[locale], words.mayIncrease[locale], words.mayDraw[locale]]}
        rows={rows}
      />
      <p className="mt-3">
        {[...new Set(grades.map(({ source }) => source))].map((source) => (
          <Basis key={source} source={source} locale={locale} />
        ))}
      </p>
    </RulePart>
  );
}
