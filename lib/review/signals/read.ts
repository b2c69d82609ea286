// Stage: signals. Facts in, every signal out; the only place where families come together.

import type { IsoDate } from '@/lib/units/calendar';
import type { Facts } from '../facts/facts';
import { readFacts } from '../facts/read';
import type { Profile } from '../profile/schema';
import { behaviourSignals } from './behaviour';
import { capacitySignals } from './capacity';
import { costSignals } from './cost';
import { historySignals } from './history';
import { lenderSignals } from './lenders';
import { newCreditSignals } from './new-credit';
import { repaymentSignals } from './repayment';
import type { Signals } from './signals';
import { stabilitySignals } from './stability';
import { utilizationSignals } from './utilization';

/** All signals of a record of facts; ratios are computed here, so mixed facts give mixed ratios. */
export function signalsOf(facts: Facts): Signals {
  return {
    ...repaymentSignals(facts),
    ...capacitySignals(facts),
    ...utilizationSignals(facts),
    ...lenderSignals(facts),
    ...newCreditSignals(facts),
    ...historySignals(facts),
    ...stabilitySignals(facts),
    ...behaviourSignals(facts),
    ...costSignals(facts),
  };
}

/** The signals of a profile on the day `asOf`. */
export const readSignals = (profile: Profile, asOf: IsoDate): Signals =>
  signalsOf(readFacts(profile, asOf));
