// Judges kept reviews, each by itself, so that a broken one costs no other. Profiles and policies
// that are alike are judged once and shared: a thousand reviews were made under a few policies.

import { z } from 'zod';
import {
  ACTIONS,
  checkPolicy,
  findContradictions,
  GRADE_IDS,
  KNOCK_OUT_CODES,
  parseOverrides,
  parseProfile,
  POLICY_TERMS,
  type Policy,
  type Profile,
  type ScoreLine,
  type TermId,
} from '@/lib/review';
import { addDays, isIsoDate, type IsoDate } from '@/lib/units/calendar';
import { MAX_FEN, type Fen } from '@/lib/units/fen';
import { areSignals, isScoreLine, MAX_POINTS } from './judge-figures';
import { stance } from './judge-settings';
import { migrate } from './migrations';
import { MAX_NOTE, type KeptReview, type Snapshot } from './snapshot';

const TERMS = [...POLICY_TERMS, 'stepUp'] as const satisfies readonly TermId[];

const fen = z
  .int()
  .min(-MAX_FEN)
  .max(MAX_FEN)
  .transform((value) => value as Fen);
const points = z.int().min(-MAX_POINTS).max(MAX_POINTS);
const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));

const review: z.ZodType<KeptReview> = z.strictObject({
  decision: z.strictObject({
    action: z.enum(ACTIONS),
    currentLimit: fen.nullable(),
    limit: fen,
    usable: fen,
    increaseAccess: z.boolean(),
    grade: z.enum(GRADE_IDS),
    gradeFrom: points,
    terms: z.array(z.strictObject({ id: z.enum(TERMS), amount: fen })).max(TERMS.length),
    bindingTerm: z.enum(TERMS).nullable(),
    knockOuts: z.array(z.enum(KNOCK_OUT_CODES)).max(KNOCK_OUT_CODES.length),
  }),
  scorecard: z.strictObject({
    lines: z.array(z.custom<ScoreLine>(isScoreLine)).max(100),
    total: points,
    best: points,
    knockOuts: z.array(z.enum(KNOCK_OUT_CODES)).max(KNOCK_OUT_CODES.length),
  }),
  signals: z.custom<KeptReview['signals']>(areSignals),
  range: z.strictObject({ low: fen, high: fen }),
});

const outside = z.strictObject({
  id: z.string().regex(/^[\w.:-]{1,64}$/),
  savedOn: z.iso.datetime(),
  asOf: day,
  stance,
  profile: z.unknown(),
  policy: z.unknown(),
  review,
  note: z.string().max(MAX_NOTE),
});

/** The same judge, asked once for each text of a value; like values come back as one. */
function onceEach<T>(judge: (value: unknown) => T | null): (value: unknown) => T | null {
  const known = new Map<string, T | null>();
  return (value) => {
    const text = JSON.stringify(value) ?? '';
    const found = known.get(text);
    if (found !== undefined) return found;
    const judged = judge(value);
    known.set(text, judged);
    return judged;
  };
}

/** Rules that a review may trust; names in the borrower's own numbers without invisible marks. */
function soundPolicy(value: unknown): Policy | null {
  if (checkPolicy(value).length > 0) return null;
  const { overrides, ...rules } = value as Policy;
  const own = overrides && parseOverrides(overrides);
  return own ? { ...rules, overrides: own } : rules;
}

/**
 * A judge of profiles that reads each text once, however many days it was reviewed on: what stands
 * in a profile is the same every day, only what lies ahead of the day is not.
 */
function profileJudge(): (value: unknown, asOf: IsoDate) => Profile | null {
  const known = new Map<string, Profile>();
  return (value, asOf) => {
    const text = JSON.stringify(value) ?? '';
    const grace = addDays(asOf, 1);
    const same = known.get(text);
    if (same !== undefined) return findContradictions(same, grace).length === 0 ? same : null;
    const parsed = parseProfile(value, grace);
    if (!parsed.ok) return null;
    known.set(text, parsed.profile);
    return parsed.profile;
  };
}

/** A judge for a list of kept reviews; `null` for one that is not sound. It never throws. */
export function snapshotJudge(): (value: unknown, version: number) => Snapshot | null {
  const policyIn = onceEach(soundPolicy);
  const profileIn = profileJudge();
  const sound = (value: unknown, version: number): Snapshot | null => {
    const parsed = outside.safeParse(migrate('snapshot', value, version));
    if (!parsed.success) return null;
    const profile = profileIn(parsed.data.profile, parsed.data.asOf);
    const policy = policyIn(parsed.data.policy);
    return profile && policy && { ...parsed.data, profile, policy };
  };
  return (value, version) => {
    try {
      return sound(value, version);
    } catch {
      return null; // nested deeper than the stack, or a getter that throws
    }
  };
}
