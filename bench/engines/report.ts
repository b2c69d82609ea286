// Our scorecard beside rule engines that others would take for the job: one policy, the same
// borrowers, and no figure before all totals are the same.

import {
  policyOn,
  readSignals,
  SAMPLE_IDS,
  sampleProfiles,
  scorecard,
  type Policy,
  type Signals,
} from '@/lib/review';
import { addMonths } from '@/lib/units/calendar';
import { duration, whole, type Table } from '../print/table';
import { ASOF, busyProfile } from '@/lib/review/testing/busy-profile';
import { nanosecondsOf, nanosecondsOfAwaited } from '../speed/measure';
import type { Scorer } from './engine';
import { jsonRules } from './json-rules';
import { publicodes } from './publicodes';
import { zen } from './zen';

/** What rule engines take to be asked at all; users of the app never install them. */
export const HOW_TO_INSTALL = 'not installed: npm ci --prefix bench';

/** The samples and a busy borrower, each on several days: known and unknown, capped and not. */
function borrowers(): Signals[] {
  const profiles = [...SAMPLE_IDS.map((id) => sampleProfiles[id](ASOF)), busyProfile()];
  return profiles.flatMap((profile) =>
    [0, 4, 9].map((months) => readSignals(profile, addMonths(ASOF, months))),
  );
}

/** The first borrower on whose total an engine differs, in words; `null` when there is none. */
async function difference(
  { name, total }: Scorer,
  all: readonly Signals[],
  policy: Policy,
): Promise<string | null> {
  for (const [index, signals] of all.entries()) {
    const [ours, theirs] = [scorecard(signals, policy).total, await total(signals)];
    if (ours !== theirs) return `${name}: borrower ${index}, ${theirs} and not ${ours}`;
  }
  return null;
}

/** One after the other, over and over, so that none is asked the same twice in a row. */
function inTurn<T>(all: readonly [Signals, ...Signals[]], ask: (signals: Signals) => T): () => T {
  let index = 0;
  return () => {
    index = (index + 1) % all.length;
    return ask(all[index] ?? all[0]);
  };
}

/** The table; it throws where an engine comes to another total. */
export async function compareEngines(): Promise<Table> {
  const policy = policyOn(ASOF, 'platform');
  const [first, ...others] = borrowers();
  if (!first) throw new Error('no borrower to score');
  const all = [first, ...others] as const;
  const ours = nanosecondsOf(inTurn([...all], (signals) => scorecard(signals, policy)));
  const rows = [['scorecard, this project', duration(ours), '1', `${all.length} of ${all.length}`]];
  for (const [name, load] of Object.entries({ jsonRules, zen, publicodes })) {
    const scorer = await load(policy);
    if (scorer === null) {
      rows.push([name, HOW_TO_INSTALL, '', '']);
      continue;
    }
    const wrong = await difference(scorer, all, policy);
    if (wrong !== null) throw new Error(wrong);
    const theirs = await nanosecondsOfAwaited(inTurn([...all], scorer.total));
    const same = `${all.length} of ${all.length}`;
    rows.push([scorer.name, duration(theirs), whole(theirs / ours), same]);
  }
  return {
    title: 'Beside rule engines',
    note: `One total under the platform policy: ${policy.attributes.length} scored signals, ${policy.knockOuts.length} knock-outs.`,
    head: ['engine', 'a total', 'times ours', 'same totals'],
    rows,
  };
}
