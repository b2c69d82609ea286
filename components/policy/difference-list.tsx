import type { Locale } from '@/lib/format/locale';
import type { Policy } from '@/lib/review';
import { anchor } from './anchor';
import { Basis } from './basis';
import { capitalized } from '@/lib/format/capitalized';
import { differenceText, differingRule } from './difference-text';
import type { Difference } from './differences';
import { FromTo } from './from-to';

type DifferenceListProps = {
  differences: readonly Difference[];
  before: Policy;
  after: Policy;
  locale: Locale;
};

/** Differences one by one: the rule as a link, old → new, and the source of what holds after. */
export function DifferenceList({ differences, before, after, locale }: DifferenceListProps) {
  return (
    <ul>
      {differences.map((difference) => {
        const { what, was, is, source } = differenceText(difference, { before, after }, locale);
        return (
          <li key={`${difference.rule} ${what}`} className="py-1.5">
            <a href={`#${anchor(after.lender, difference.rule)}`} className="link">
              {capitalized(differingRule(difference)[locale])}
            </a>
            {' · '}
            {what}
            <FromTo was={was} is={is} />
            {source && <Basis source={source} locale={locale} />}
          </li>
        );
      })}
    </ul>
  );
}
