// Stage: policy, overrides. The rules that a review of a day goes by: the published version of that
// day with those of the borrower's own numbers that are said to hold on it.

import type { IsoDate } from '@/lib/units/calendar';
import type { LenderKind, Policy } from '../policy';
import { publishedOn } from '../policy-on';
import type { Override } from './override';
import { withOverrides, type OverrideProblem } from './with-overrides';

export type Ruled = {
  policy: Policy;
  /** Why none of the borrower's numbers is in `policy`; empty where they are, or there are none. */
  refused: readonly OverrideProblem[];
};

type Known = { of: string; ruled: Ruled };

/** The last answer for each published version: two sides of one comparison get the same object. */
const known = new WeakMap<Policy, Known>();

function ruledBy(published: Policy, overrides: readonly Override[]): Ruled {
  const of = JSON.stringify(overrides);
  const found = known.get(published);
  if (found?.of === of) return found.ruled;
  const told = withOverrides(published, overrides);
  const ruled: Ruled = told.ok
    ? { policy: told.policy, refused: [] }
    : { policy: published, refused: told.problems };
  known.set(published, { of, ruled });
  return ruled;
}

/**
 * The rules of a day; `null` before the first published version. Numbers that no longer fit the
 * published rules, such as those of a newer version, leave these as they are.
 *
 * @example rulesOn('2019-01-01', 'bank') //=> null
 */
export function rulesOn(
  asOf: IsoDate,
  lender: LenderKind,
  overrides: readonly Override[] = [],
): Ruled | null {
  const published = publishedOn(asOf, lender);
  if (published === null) return null;
  const holding = overrides.filter((each) => each.lender === lender && each.on <= asOf);
  return holding.length === 0 ? { policy: published, refused: [] } : ruledBy(published, holding);
}
