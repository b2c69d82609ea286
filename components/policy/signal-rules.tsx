import { SIGNAL_FAMILY_NAMES } from '@/lib/content/signals/signals';
import type { Locale } from '@/lib/format/locale';
import type { Policy, Signals } from '@/lib/review';
import { anchor } from './anchor';
import type { RuleFamily } from './rule-families';
import { SignalRule } from './signal-rule';
import { sinceOf } from './since';
import { useEvidence } from './use-evidence';

type SignalRulesProps = {
  policy: Policy;
  families: readonly RuleFamily[];
  signals: Signals | null;
  locale: Locale;
};

/** Every signal a lender kind looks at, family by family. */
export function SignalRules({ policy, families, signals, locale }: SignalRulesProps) {
  const { lender } = policy;
  const evidenceFor = useEvidence();
  return families.map(({ family, scored, shown }) => {
    const id = anchor(lender, family);
    return (
      <div key={family} className="mt-12 first:mt-0">
        <h3 id={id} className="scroll-mt-4 pb-4 text-heading">
          {SIGNAL_FAMILY_NAMES[family][locale]}
        </h3>
        {[...scored, ...shown].map((watched) => (
          <SignalRule
            key={watched.signal}
            lender={lender}
            watched={watched}
            since={sinceOf(policy, watched.signal)}
            value={signals?.[watched.signal]}
            evidenceFor={evidenceFor}
            locale={locale}
          />
        ))}
      </div>
    );
  });
}
