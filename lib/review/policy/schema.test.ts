import { expect, test } from 'vitest';
import { POLICIES, policyOn } from './policy-on';
import { checkPolicy } from './schema';

const shipped = Object.values(POLICIES).flat();
const platform = policyOn('2026-11-23', 'platform');

/** The policy as free data with one value replaced, by path. */
function broken(path: string, value: unknown): unknown {
  const copy = structuredClone(platform) as unknown;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const at = (signal: string) =>
  `attributes.${platform.attributes.findIndex((attribute) => attribute.signal === signal)}`;
const shownAt = (signal: string) =>
  `shown.${platform.shown.findIndex((attribute) => attribute.signal === signal)}`;
const util = `${at('cardUtilization')}.bands`;
const twice = [...platform.attributes, platform.attributes[0]];

test.each(shipped.map((policy) => [`${policy.lender} from ${policy.effectiveFrom}`, policy]))(
  'the shipped policy of %s is in order',
  (_, policy) => {
    expect(checkPolicy(policy)).toEqual([]);
  },
);

test.each([
  ['an edge below the one before it', `${util}.2.from`, 0.05, 'EDGES_NOT_ASCENDING'],
  ['the same edge twice', `${util}.2.from`, 0.1, 'EDGES_NOT_ASCENDING'],
  ['a first band that leaves the lowest values out', `${util}.0.from`, 0.01, 'FIRST_BAND'],
  ['points that rise as utilization rises', `${util}.3.points`, 93, 'POINTS_RISE'],
  [
    'points that fall with a longer history',
    `${at('oldestAccountMonths')}.bands.2.points`,
    41,
    'P',
  ],
  ['unknown worth more than the best', `${at('cardUtilization')}.unknownPoints`, 131, 'UNKNOWN'],
  ['a level that softens', `${shownAt('openAccounts')}.bands.2.level`, 'fine', 'LEVEL_SOFTENS'],
  ['a signal that stands in no table', 'shown', platform.shown.slice(1), 'SIGNAL_MISSING'],
  ['a signal that stands in two tables', 'attributes', twice, 'SIGNAL_TWICE'],
  ['a best total that is not 1000', `${util}.0.points`, 131, 'BEST_TOTAL'],
  ['grades that do not descend', 'grades.1.from', 860, 'GRADES_NOT_DESCENDING'],
  ['two grades with one cut-off', 'grades.2.from', 740, 'GRADES_NOT_DESCENDING'],
  ['grades with a wrong name', 'grades.1.id', 'A', 'GRADES_NOT_A_TO_E'],
  ['a total that no grade holds', 'grades.4.from', 10, 'LAST_GRADE'],
  ['a worse grade that may be raised again', 'grades.3.mayIncrease', true, 'RIGHT_RETURNS'],
  ['a raise of which nothing is known', 'grades.1.from', 734, 'NOTHING_KNOWN_MAY_INCREASE'],
  ['a closing total inside a drawing grade', 'movement.closeAt', 480, 'CLOSES_A_DRAWING_GRADE'],
  ['a cap that rises with severity', 'knockOuts.1.cap', 480, 'CAP_RISES'],
  ['a multiple that rises with a worse grade', 'terms.1.multiple.D', 9, 'RISES_WITH_WORSE_GRADE'],
  ['a share that rises with a worse grade', 'terms.2.share.C', 0.61, 'RISES_WITH_WORSE_GRADE'],
  ['a term that stands twice', 'terms.1.id', 'dtiHeadroom', 'TERM_TWICE'],
  ['terms without a product cap', 'terms.0.id', 'totalLimit', 'NO_PRODUCT_CAP'],
  ['an alternative that is no term', 'terms.1.alternativeTo', 'taxMultiple', 'NO_SUCH'],
  ['a cut-off that falls in a severe climate', 'climates.severe.cutOffShift', 10, 'SOFTENS_AS_C'],
  ['a share that grows in a severe climate', 'climates.severe.shareShift', 0, 'SOFTENS_AS_C'],
  [
    'a multiple that grows in a tight climate',
    'climates.severe.multipleFactor',
    0.9,
    'SOFTENS_AS_C',
  ],
  ['increases that return when severe', 'climates.severe.mayIncrease', true, 'SOFTENS_AS_C'],
  ['a normal climate that bites', 'climates.normal.cutOffShift', 5, 'NORMAL_NOT_NEUTRAL'],
  ['a closing programme with room', 'programmes.closing.capFactor', 0.6, 'SOFTENS_AS_PROGRAMME'],
  ['a step down that skips the hold zone', 'movement.decreaseAtLeast', 0.9, 'STEPS_OUT_OF_ORDER'],
  ['an increase below the step up', 'movement.increaseFrom', 1.4, 'STEPS_OUT_OF_ORDER'],
])('refuses %s', (_, path, value, problem) => {
  expect(checkPolicy(broken(path, value))).toContainEqual(expect.stringMatching(`^${problem}`));
});

test.each([
  ['an edge without a source', `${util}.1.edgeSource`, undefined],
  ['points without a source', `${util}.1.pointsSource`, undefined],
  ['a source that nobody named', `${util}.1.edgeSource`, 'hearsay'],
  ['a term without a source', 'terms.1.source', undefined],
  ['a movement without its source', 'movement.sources.holdFrom', undefined],
  ['a band with two lower edges', `${util}.1.above`, 0.1],
  ['points that are not whole', `${util}.1.points`, 119.5],
  ['a signal that does not exist', `${at('cardUtilization')}.signal`, 'shoeSize'],
  ['a climate without a table', 'climates.tight', undefined],
  ['a day that does not exist', 'effectiveFrom', '2026-02-30'],
  ['a field that nobody reads', 'terms.1.note', 'x'],
])('refuses the shape of %s', (_, path, value) => {
  expect(checkPolicy(broken(path, value))).toContainEqual(expect.stringMatching('^WRONG_SHAPE'));
});

test.each([
  ['nothing', null],
  ['text', 'policy'],
  ['an empty record', {}],
])('refuses %s in place of a policy', (_, input) => {
  expect(checkPolicy(input).length).toBeGreaterThan(0);
});
