// Stage: policy. One lender kind's rules over time, oldest first. What is common to all versions is
// written once; a version states the day it begins and what differs from that day on.

import type { IsoDate } from '@/lib/units/calendar';
import { attributesFor, type Family } from './family';
import type { LenderKind, Policy, Term } from './policy';
import { behaviour } from './behaviour';
import { capacity } from './capacity';
import { history } from './history';
import { inquiries } from './inquiries';
import { lenders } from './lenders';
import { newCredit } from './new-credit';
import { repayment } from './repayment';
import { stability } from './stability';
import { utilization } from './utilization';

const FAMILIES: readonly Family[] = [
  repayment,
  capacity,
  utilization,
  lenders,
  inquiries,
  newCredit,
  history,
  stability,
  behaviour,
];

/** What a version states; the rest is common to all versions of a lender kind. */
type Version = { effectiveFrom: IsoDate; cap: Term; cost: Family };

type Common = Omit<Policy, 'lender' | 'effectiveFrom' | 'attributes' | 'shown'>;

/** A policy for each version; the product cap stands before the other terms. */
export const versionsOf = (
  lender: LenderKind,
  common: Common,
  versions: readonly [Version, ...Version[]],
): Policy[] =>
  versions.map(({ effectiveFrom, cap, cost }) => ({
    lender,
    effectiveFrom,
    ...attributesFor(lender, [...FAMILIES, cost]),
    ...common,
    terms: [cap, ...common.terms],
  }));
