// What is thrown at each way in, and what must hold whatever comes: an answer or a reason, never a
// throw, never a figure that is no number.

import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { fill } from '@/lib/content/fill';
import { readBill, readCreditReport, readPdfText, profileInputOf } from '@/lib/import';
import { alipayText, utf8, wechatText } from '@/lib/import/bills/testing/bills';
import { arbitraryReport } from '@/lib/import/testing/arbitrary-report';
import { corrupted, edit } from '@/lib/import/testing/corrupted';
import { damage, damaged } from '@/lib/import/testing/damaged';
import { printReport } from '@/lib/import/testing/print-report';
import { parseProfile, planFor, policyOn, reviewLimit, type Profile } from '@/lib/review';
import { arbitraryProfile, AS_OF } from '@/lib/review/testing/arbitrary-profile';
import { writeEnvelope } from '@/lib/storage/envelope';
import { readEnvelope } from '@/lib/storage/read-envelope';
import { NO_VALUES } from '@/lib/storage/values';
import { edited, treeEdits } from './tree';

function must(holds: boolean, what: string) {
  if (!holds) throw new Error(what);
}

const POLICY = policyOn(AS_OF, 'platform');

/** Whatever the schema lets in can be reviewed and planned for, to the end. */
function mustBeReviewable(profile: Profile) {
  const { decision, scorecard } = reviewLimit(profile, POLICY, AS_OF);
  const sum = scorecard.lines.reduce((total, { points }) => total + points, 0);
  must(sum === scorecard.total, 'the lines do not sum to the total');
  must(Number.isSafeInteger(decision.limit) && decision.limit >= 0, 'the limit is no amount');
  must(planFor(profile, POLICY, AS_OF).steps.length > 0, 'a plan without a step');
}

function mustParse(input: unknown) {
  const parsed = parseProfile(input, AS_OF);
  if (parsed.ok) mustBeReviewable(parsed.profile);
  else must(parsed.issues.length > 0, 'refused without a reason');
}

const profiles = fc.asyncProperty(arbitraryProfile, treeEdits, async (profile, edits) =>
  mustParse(edited(profile, edits)),
);

const reports = fc.asyncProperty(
  fc.constantFrom('first' as const, 'second' as const).chain(arbitraryReport),
  damage,
  async (printed, cuts) => {
    const reading = readCreditReport(damaged(printReport(printed), cuts));
    if (reading.kind === 'report' || reading.kind === 'truncated') {
      mustParse(profileInputOf(reading).input);
    }
  },
);

const BILLS = [
  utf8(alipayText([{ amount: '49.74' }, { amount: '3000.00', item: '借呗放款' }])),
  utf8(wechatText([{ amount: '¥28.16' }, { amount: '¥5.00', flow: '收入' }])),
];

const bills = fc.asyncProperty(
  fc.constantFrom(...BILLS),
  fc.array(edit, { minLength: 1, maxLength: 6 }),
  async (bytes, edits) => {
    const reading = await readBill(edits.reduce(corrupted, bytes), 'x.csv');
    must(!reading.ok || reading.rows.every(({ amount }) => Number.isSafeInteger(amount)), 'NaN');
  },
);

const PDF = new Uint8Array(
  readFileSync(new URL('../../public/samples/credit-report.pdf', import.meta.url)),
);

const pdfs = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
  const read = await readPdfText(edits.reduce(corrupted, PDF), {});
  must(read.kind.length > 0, 'neither text nor a reason');
});

const SAVED_AT = '2026-11-23T00:00:00.000Z';

const envelopes = fc.asyncProperty(
  arbitraryProfile,
  treeEdits,
  damage,
  async (profile, edits, cuts) => {
    const text = writeEnvelope({ ...NO_VALUES, profile }, [], SAVED_AT);
    const whole = readEnvelope(text, AS_OF);
    must(
      whole.ok && isDeepStrictEqual(whole.envelope.profile, edited(profile, [])),
      'not the same back',
    );
    for (const content of [damaged(text, cuts), edited(JSON.parse(text), edits)]) {
      const read = readEnvelope(content, AS_OF);
      if (read.ok && read.envelope.profile) mustBeReviewable(read.envelope.profile);
    }
  },
);

const messages = fc.asyncProperty(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.oneof(fc.double(), fc.string({ unit: 'binary', maxLength: 40 })),
  async (text, value) => {
    const words = { 'zh-CN': `${text}{name}`, en: `${text}{name} {name|one|more}` };
    must(typeof fill(words, 'zh-CN', { name: value }) === 'string', 'no text');
    must(typeof fill(words, 'en', { name: value }) === 'string', 'no text');
  },
);

export const TARGETS = { profiles, reports, bills, pdfs, envelopes, messages };
export type TargetName = keyof typeof TARGETS;
