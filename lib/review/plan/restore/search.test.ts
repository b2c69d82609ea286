import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { policyOn } from '../../policy/policy-on';
import { NEUTRAL_STANCE, type Policy } from '../../policy/policy';
import type { Profile } from '../../profile/schema';
import { reviewLimit } from '../../review';
import { AS_OF, arbitraryProfile } from '../../testing/arbitrary-profile';
import { told } from '../../testing/told';
import { disputesOf } from '../dispute/dispute';
import type { Situation } from '../plan';
import { purseOf } from '../purse';
import { costWith, NO_COST, profileAfter, type Cost } from './assignment';
import { tasksOf } from './lever';
import { leversOf } from './lever-list';
import { restoreLimit, type RestoringSet } from './restore-limit';
import type { RestoreOptions, Target } from './target';

const LENDERS = ['platform', 'bank', 'business'] as const;
const OPTIONS: RestoreOptions = {
  documentedIncome: yuan(30_000),
  offer: { institution: '庚银行', institutionKind: 'bank', annualRate: 0.06, months: 36 },
};
/** With the first two records that could be disputed called untrue. */
const optionsFor = (profile: Profile, policy: Policy): RestoreOptions => ({
  ...OPTIONS,
  untrue: disputesOf(profile, policy, AS_OF)
    .slice(0, 2)
    .map(({ claim, subject }) => ({ claim, subject })),
});
const MOST_ASSIGNMENTS = 400;

const targets: fc.Arbitrary<Target> = fc.oneof(
  fc.constant<Target>({ kind: 'oldLimit' }),
  fc
    .integer({ min: 1, max: 150 })
    .map((n) => ({ kind: 'amount', amount: yuan(n * 1000) }) as const),
  fc
    .constantFrom('A' as const, 'B' as const, 'C' as const)
    .map((grade) => ({ kind: 'grade', grade }) as const),
  fc
    .constantFrom('increase' as const, 'hold' as const)
    .map((action) => ({ kind: 'action', action }) as const),
);

function situationOf(profile: Profile, policy: Policy): Situation {
  const today = reviewLimit(profile, policy, AS_OF);
  const purse = purseOf(profile, today.facts);
  return { profile, policy, asOf: AS_OF, stance: NEUTRAL_STANCE, today, purse };
}

const borrowers = fc
  .tuple(arbitraryProfile, fc.boolean())
  .map(([profile, all]) => (all ? told(profile) : profile));

/** Every assignment there is, told by nothing but the levers and the cash. */
function everySet(situation: Situation, options: RestoreOptions): RestoringSet[] {
  const levers = leversOf(situation, options);
  let open: { levels: number[]; cost: Cost }[] = [{ levels: [], cost: NO_COST(AS_OF) }];
  for (const lever of levers) {
    open = open.flatMap(({ levels, cost }) => [
      { levels: [...levels, 0], cost },
      ...lever.levels.flatMap((level, at) => {
        const next = costWith(cost, level, at + 1, situation);
        return next === null ? [] : [{ levels: [...levels, at + 1], cost: next }];
      }),
    ]);
  }
  return open.map(({ levels, cost }) => {
    const tasks = tasksOf(
      levers.flatMap((lever, at) => (levels[at] ? [{ lever, level: levels[at] }] : [])),
    );
    const profile = profileAfter(situation.profile, tasks, cost.on);
    return { ...cost, tasks, profile, review: reviewLimit(profile, situation.policy, cost.on) };
  });
}

function reaches(target: Target, { today, policy }: Situation, set: RestoringSet): boolean {
  const { action, limit, grade } = set.review.decision;
  const drawable = action !== 'freeze' && action !== 'close';
  if (target.kind === 'oldLimit')
    return drawable && limit >= (today.decision.currentLimit ?? Infinity);
  if (target.kind === 'amount') return drawable && limit >= target.amount;
  const rank = (id: string) => policy.grades.findIndex((each) => each.id === id);
  if (target.kind === 'grade') return rank(grade) <= rank(target.grade);
  const actions = ['increase', 'hold', 'decrease', 'freeze', 'close'];
  return actions.indexOf(action) <= actions.indexOf(target.action);
}

const keys = {
  fewest: (set: Cost) => [set.levers, set.levels, set.cash, set.on],
  cash: (set: Cost) => [set.cash, set.levers, set.levels, set.on],
  soonest: (set: Cost) => [set.on, set.levers, set.levels, set.cash],
};
const sortable = (key: (number | string)[]) =>
  key.map((part) => `${part}`.padStart(14, '0')).join(' ');
const leastOf = (sets: RestoringSet[], order: keyof typeof keys) =>
  sets.map((set) => sortable(keys[order](set))).sort()[0];

function checkAgainstAll(profile: Profile, policy: Policy, target: Target) {
  const options = optionsFor(profile, policy);
  const situation = situationOf(profile, policy);
  const size = leversOf(situation, options).reduce(
    (all, { levels }) => all * (levels.length + 1),
    1,
  );
  fc.pre(size <= MOST_ASSIGNMENTS);
  const answer = restoreLimit(profile, policy, AS_OF, target, options);
  if (answer.outcome === 'noLine') return;
  const all = everySet(situation, options);
  const reaching = all.filter((set) => reaches(target, situation, set));
  expect(answer.outcome === 'impossible').toBe(reaching.length === 0);
  if (answer.outcome === 'reached') expect(reaching.some(({ levers }) => levers === 0)).toBe(true);
  for (const { order, set } of answer.sets) {
    expect(`${order} ${sortable(keys[order](set))}`).toBe(`${order} ${leastOf(reaching, order)}`);
    expect(reaches(target, situation, set)).toBe(true);
    expect(set.review).toEqual(reviewLimit(set.profile, policy, set.on));
  }
  if (answer.outcome === 'impossible' && (target.kind === 'amount' || target.kind === 'oldLimit')) {
    const limitOf = ({ review: { decision } }: { review: RestoringSet['review'] }) =>
      decision.action === 'freeze' || decision.action === 'close' ? -1 : decision.limit;
    const most = Math.max(...all.map(limitOf));
    expect(answer.nearest ? limitOf(answer.nearest) : limitOf({ review: answer.today })).toBe(most);
  }
}

test('no smaller, cheaper or sooner set than those found reaches the target, over all there are', () => {
  fc.assert(
    fc.property(borrowers, fc.constantFrom(...LENDERS), targets, (profile, lender, target) =>
      checkAgainstAll(profile, policyOn(AS_OF, lender), target),
    ),
    { numRuns: 150 },
  );
});
