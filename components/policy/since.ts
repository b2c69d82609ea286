// From which day a rule holds as it stands: the first day of the version that last changed it, or
// the day from which the borrower was told a number of it. Pure.

import { ruleOf, type Policy } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { VERSIONS } from './versions';

export type RuleId = ReturnType<typeof ruleOf> | 'stance';

/** All that a policy says of a rule. */
function ruleIn(policy: Policy, rule: RuleId): unknown {
  if (rule === 'movement') return policy.movement;
  if (rule === 'grades') return policy.grades;
  if (rule === 'stance') return [policy.climates, policy.programmes, policy.stanceSource];
  return (
    policy.attributes.find(({ signal }) => signal === rule) ??
    policy.shown.find(({ signal }) => signal === rule) ??
    policy.knockOuts.find(({ code }) => code === rule) ??
    policy.terms.find(({ id }) => id === rule)
  );
}

const textIn = (policy: Policy, rule: RuleId) => JSON.stringify(ruleIn(policy, rule));

/**
 * The first day on which the rule read as it does in `policy`, without a change since.
 *
 * @example sinceOf(policyOn('2026-11-23', 'bank'), 'productCap') //=> '2025-03-14'
 */
export function sinceOf(policy: Policy, rule: RuleId): IsoDate {
  const told = policy.overrides?.filter(({ target }) => ruleOf(target) === rule) ?? [];
  const latest = told
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (latest !== undefined) return latest;
  let since = policy.effectiveFrom;
  for (const version of VERSIONS[policy.lender]) {
    if (version.effectiveFrom > since) continue;
    if (textIn(version, rule) !== textIn(policy, rule)) break;
    since = version.effectiveFrom;
  }
  return since;
}
