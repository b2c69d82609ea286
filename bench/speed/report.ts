// What one call costs: attribution and plans are thousands of them on a borrower's phone.

import {
  decide,
  distanceToNextCut,
  explainChange,
  FACTS,
  planFor,
  policyOn,
  readFacts,
  readSignals,
  reviewLimit,
  scorecard,
  type Facts,
} from '@/lib/review';
import { sidesWith } from '../growth/players';
import { duration, whole, type Table } from '../print/table';
import { ASOF, busyProfile } from '@/lib/review/testing/busy-profile';
import { nanosecondsOf } from './measure';

/** Nothing left open, so that no range has to be worked out. */
function everyFactKnown(facts: Facts): Facts {
  const known: Record<string, unknown> = { ...facts };
  for (const [id, { unit }] of Object.entries(FACTS)) {
    if (known[id] === null && unit !== 'date') known[id] = 1;
  }
  return known as Facts;
}

export function speedOfCalls(): Table {
  const profile = busyProfile();
  const policy = policyOn(ASOF, 'platform');
  const facts = readFacts(profile, ASOF);
  const known = everyFactKnown(facts);
  const signals = readSignals(profile, ASOF);
  const { before, after } = sidesWith(12);
  const calls: [name: string, goal: string, call: () => unknown][] = [
    ['scorecard', '', () => scorecard(signals, policy)],
    ['readFacts', '', () => readFacts(profile, ASOF)],
    ['decide', '5 µs', () => decide(facts, policy)],
    ['decide, every fact known', '5 µs', () => decide(known, policy)],
    ['reviewLimit', '20 µs', () => reviewLimit(profile, policy, ASOF)],
    ['explainChange, 12 players', '30 ms', () => explainChange(before, after)],
    ['distanceToNextCut', '', () => distanceToNextCut(profile, policy, ASOF)],
    ['planFor', '', () => planFor(profile, policy, ASOF)],
  ];
  return {
    title: 'One call',
    note: 'A borrower with 20 accounts, 24 months each, and 60 inquiries; the quickest of many batches.',
    head: ['call', 'time', 'goal', 'calls a second'],
    rows: calls.map(([name, goal, call]) => {
      const nanoseconds = nanosecondsOf(call);
      return [name, duration(nanoseconds), goal, whole(1e9 / nanoseconds)];
    }),
  };
}
