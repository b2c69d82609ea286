// Stage: facts. Profile and day in, one flat record out. Nothing after this stage sees the profile.

import type { IsoDate } from '@/lib/units/calendar';
import type { Profile } from '../profile/schema';
import { readDebts } from './debts';
import type { Facts } from './facts';
import { readHistory } from './history';
import { readIncome } from './income';
import { readInquiries } from './inquiries';
import { readLenders } from './lenders';
import { creditLines, readLine } from './lines';
import { readRecords } from './records';
import { readLateness } from './repayment';
import { readUtilization } from './utilization';

/**
 * The borrower's facts as a lender could read them on the day `asOf`; windows end on that day.
 * The line under review is read as it stood before its limit was changed.
 */
export function readFacts(profile: Profile, asOf: IsoDate): Facts {
  const lines = creditLines(profile);
  return {
    asOf,
    ...readLine(profile, lines),
    ...readIncome(profile),
    ...readDebts(profile),
    ...readUtilization(profile, lines),
    ...readLenders(profile),
    ...readInquiries(profile, asOf),
    ...readHistory(profile, asOf),
    ...readLateness(profile, asOf),
    ...readRecords(profile, asOf),
    ...profile.behaviour,
  };
}
