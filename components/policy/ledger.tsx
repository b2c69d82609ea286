import { fill } from '@/lib/content/fill';
import { ledger as words } from '@/lib/content/screens/policy';
import { BASES } from '@/lib/content/sources/sources';
import { formatNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type { Basis, Policy } from '@/lib/review';
import { BASIS_ORDER, countByBasis } from './named-sources';

/** From the firmest ground to none but ours. */
const edges: Record<Basis, string> = {
  published: 'border-accent',
  'commonly-quoted': 'border-accent-mid',
  fitted: 'border-rule-strong',
  illustrative: 'border-rule',
  told: 'border-watch',
};

/** How many of a policy's numbers rest on what. */
export function Ledger({ policy, locale }: { policy: Policy; locale: Locale }) {
  const counts = countByBasis(policy);
  const there = BASIS_ORDER.filter((basis) => basis !== 'told' || counts.told > 0);
  const total = BASIS_ORDER.reduce((sum, basis) => sum + counts[basis], 0);
  return (
    <div className="mb-14">
      <p className="measure">{fill(words.lead, locale, { total })}</p>
      <dl className="figures mt-5 grid grid-cols-2 gap-x-6 gap-y-8 md:grid-cols-4">
        {there.map((basis) => (
          <div key={basis} className={`flex flex-col border-t-4 pt-3 ${edges[basis]}`}>
            <dt className="order-2 font-semibold">{BASES[basis].tag[locale]}</dt>
            <dd className="order-1 text-page leading-none font-semibold">
              {formatNumber(counts[basis])}
            </dd>
            <dd className="order-3 mt-1 text-note text-ink-muted">
              {BASES[basis].meaning[locale]}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
