import { page } from '@/lib/content/screens/funding';
import { businessWords } from '@/lib/content/screens/funding-business';
import { costWords } from '@/lib/content/screens/funding-cost';
import { mixWords } from '@/lib/content/screens/funding-mix';
import { payoffWords } from '@/lib/content/screens/funding-payoff';
import { termsWords } from '@/lib/content/screens/funding-terms';
import type { Locale } from '@/lib/format/locale';

const TITLES = {
  payoff: payoffWords.title,
  terms: termsWords.title,
  cost: costWords.title,
  business: businessWords.title,
  mix: mixWords.title,
} as const;

export type Part = keyof typeof TITLES;

/** The parts of the page, in the order in which they stand. */
export function Contents({ parts, locale }: { parts: readonly Part[]; locale: Locale }) {
  return (
    <nav aria-label={page.contents[locale]} data-screen-only="" className="mt-4">
      <ul className="flex flex-wrap gap-x-6">
        {parts.map((id) => (
          <li key={id}>
            <a href={`#${id}`} className="link inline-flex min-h-11 items-center">
              {TITLES[id][locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
