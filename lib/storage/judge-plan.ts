// Judges a kept plan and kept scenarios. Both may come from a stranger's file: amounts, days, names
// and the records they point to are checked and cut to size like a profile's.

import { z } from 'zod';
import {
  DISPUTE_CLAIMS,
  INQUIRY_REASONS,
  LEVER_CODES,
  MAX_ACCOUNTS,
  parseProfile,
  PUBLIC_RECORD_KINDS,
  WHAT_IF_IDS,
  type Account,
} from '@/lib/review';
import { isIsoDate, isIsoMonth, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { MAX_FEN, type Fen } from '@/lib/units/fen';
import { plainText } from '@/lib/units/plain-text';
import {
  MAX_NAME,
  MAX_SCENARIOS,
  MAX_TASKS,
  type KeptPlan,
  type KeptScenarios,
  type KeptTask,
} from './kept-plan';
import { lender, stance } from './judge-settings';

const MAX_ID = 64;
/** A subject may name every account of one lender. */
const MAX_SUBJECT = MAX_ACCOUNTS * (MAX_ID + 1);

const text = (max: number) => z.string().max(max).transform(plainText);
const named = text(MAX_NAME).pipe(z.string().min(1));
const id = z.string().min(1).max(MAX_ID);
const whole = z.int().min(0).max(MAX_FEN);
const fen = whole.transform((value) => value as Fen);
const day = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value));
const month = z.custom<IsoMonth>((value) => typeof value === 'string' && isIsoMonth(value));

/** A loan is an account like any other: the profile's own schema judges it. */
function accountFrom(value: unknown, on: IsoDate): Account | null {
  const parsed = parseProfile({ version: 1, accounts: [value] }, on);
  return parsed.ok ? (parsed.profile.accounts[0] ?? null) : null;
}

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('account'), id }),
  z.strictObject({ kind: z.literal('lateMonth'), id, month }),
  z.strictObject({
    kind: z.literal('inquiry'),
    on: day,
    institution: text(MAX_NAME),
    reason: z.enum(INQUIRY_REASONS),
  }),
  z.strictObject({
    kind: z.literal('publicRecord'),
    record: z.enum(PUBLIC_RECORD_KINDS),
    on: day,
  }),
  z.strictObject({ kind: z.literal('fact'), id: z.literal('monthlyIncome') }),
]);

const refinance = z
  .strictObject({
    kind: z.literal('refinance'),
    accountIds: z.array(id).max(MAX_ACCOUNTS),
    loan: z.unknown(),
    on: day,
  })
  .transform(({ loan, ...rest }, context) => {
    const account = accountFrom(loan, rest.on);
    if (account !== null) return { ...rest, loan: account };
    context.issues.push({ code: 'custom', input: loan, path: ['loan'] });
    return z.NEVER;
  });

const move: z.ZodType<KeptTask['move']> = z.union([
  z.strictObject({ kind: z.enum(['catchUp', 'stopRecycling', 'wait']) }),
  z.strictObject({
    kind: z.literal('payDown'),
    sums: z.array(z.tuple([id, fen])).max(MAX_ACCOUNTS),
  }),
  z.strictObject({ kind: z.literal('payOff'), accountIds: z.array(id).max(MAX_ACCOUNTS) }),
  refinance,
  z.strictObject({ kind: z.literal('payment'), accountId: id, monthly: fen }),
  z.strictObject({ kind: z.literal('settle'), on: day }),
  z.strictObject({ kind: z.literal('release'), at: z.int().min(0).max(MAX_ACCOUNTS) }),
  z.strictObject({
    kind: z.literal('correct'),
    claim: z.strictObject({ claim: z.enum(DISPUTE_CLAIMS), subject }),
    asOf: day,
  }),
  z.strictObject({ kind: z.literal('income'), monthly: fen }),
]);

/** A day of doing it belongs to what is done, and to nothing else. */
const task: z.ZodType<KeptTask> = z
  .strictObject({
    code: z.enum(LEVER_CODES),
    subject: text(MAX_SUBJECT).nullable(),
    name: text(MAX_NAME).nullable(),
    amount: whole,
    cash: fen,
    showsOn: day,
    move,
    status: z.enum(['open', 'done']),
    doneOn: day.nullable(),
  })
  .refine(({ status, doneOn }) => (status === 'done') === (doneOn !== null));

export const plan: z.ZodType<KeptPlan> = z.strictObject({
  version: z.literal(1),
  adoptedOn: day,
  lender,
  stance,
  source: z.enum(['restore', 'whatIf']),
  cashFloor: fen.nullable(),
  tasks: z.array(task).max(MAX_TASKS),
});

export const scenarios: z.ZodType<KeptScenarios> = z.strictObject({
  version: z.literal(1),
  items: z
    .array(
      z.strictObject({
        id,
        name: named,
        values: z.partialRecord(z.enum(WHAT_IF_IDS), whole),
        savedOn: day,
      }),
    )
    .max(MAX_SCENARIOS),
});
