// Prints what one call costs: attribution and plans are thousands of them on a borrower's phone.

import {
  decide,
  planFor,
  policyOn,
  readFacts,
  readSignals,
  reviewLimit,
  scorecard,
} from '@/lib/review';
import { ASOF, busyProfile } from './busy-profile';
import { nanosecondsOf } from './measure';

export function reportSpeed(): void {
  const profile = busyProfile();
  const policy = policyOn(ASOF, 'platform');
  const facts = readFacts(profile, ASOF);
  const signals = readSignals(profile, ASOF);
  const calls: [string, () => unknown][] = [
    ['scorecard', () => scorecard(signals, policy)],
    ['readFacts', () => readFacts(profile, ASOF)],
    ['decide', () => decide(facts, policy)],
    ['reviewLimit', () => reviewLimit(profile, policy, ASOF)],
    ['planFor', () => planFor(profile, policy, ASOF)],
  ];
  console.log('SPEED: one call on 20 accounts, 24 months each, and 60 inquiries\n');
  console.log('call             µs a call    calls a second');
  for (const [name, call] of calls) {
    const nanoseconds = nanosecondsOf(call);
    const perSecond = Math.round(1e9 / nanoseconds).toLocaleString('en');
    console.log(
      `${name.padEnd(14)}${(nanoseconds / 1000).toFixed(2).padStart(12)}${perSecond.padStart(18)}`,
    );
  }
}
