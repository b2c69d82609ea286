import { describe, expect, test } from 'vitest';
import {
  ACTIONS,
  policyOn,
  SAMPLE_IDS,
  sampleProfiles,
  type Climate,
  type LenderKind,
  type Profile,
  type Programme,
} from '@/lib/review';
import { LOCALES, type Locale } from '@/lib/format/locale';
import { doNotText, emptyText, paymentText, type Told } from './distance-text';
import { workOut, type WorkedOut } from './work-out';

const asOf = '2026-11-23';
const LENDERS: LenderKind[] = ['platform', 'bank', 'business'];
const CLIMATES: Climate[] = ['normal', 'tight', 'severe'];
const PROGRAMMES: Programme[] = ['unchanged', 'shrinking', 'closing'];

const work = (profile: Profile, lender: LenderKind = 'platform') =>
  workOut({
    profile,
    policy: policyOn(asOf, lender),
    asOf,
    stance: { climate: 'normal', programme: 'unchanged' },
  });

const everyCase: WorkedOut[] = SAMPLE_IDS.flatMap((id) =>
  LENDERS.flatMap((lender) =>
    CLIMATES.flatMap((climate) =>
      PROGRAMMES.map((programme) =>
        workOut({
          profile: sampleProfiles[id](asOf),
          policy: policyOn(asOf, lender),
          asOf,
          stance: { climate, programme },
        }),
      ),
    ),
  ),
);

const textsOf = ({ edges, payment, today }: WorkedOut, locale: Locale): Told[] => [
  ...(payment ? [paymentText(payment, today, locale)] : []),
  ...edges.cuts.map((each) => doNotText(each, today, locale)),
];
const whole = ({ title, before, outcome, after }: Told) => `${title} ${before}${outcome}${after}`;

describe('the order', () => {
  test('the next payment, then the harshest review, then what is nearest', () => {
    const { edges } = work(sampleProfiles.stretched(asOf));
    expect(edges.payment?.by).toBe('2026-11-25');
    expect(edges.cuts.map(({ lever }) => lever)).toEqual([
      'drawOnCards',
      'payMore',
      'earnLess',
      'borrowElsewhere',
    ]);
    expect(edges.none.map(({ lever }) => lever)).toEqual(['apply', 'drawOnLine']);
  });

  test('what has a date stands before what has none', () => {
    const { edges } = work(sampleProfiles.shopOwner(asOf), 'business');
    expect(edges.cuts.map(({ lever }) => lever)).toEqual(['apply', 'borrowElsewhere']);
    expect(edges.slight.map(({ lever }) => lever)).toEqual(['payMore', 'earnLess']);
  });

  test('a smaller increase is no cut', () => {
    const { edges } = work(sampleProfiles.steady(asOf));
    expect(edges.cuts).toEqual([]);
    expect(edges.softer).not.toHaveLength(0);
  });

  test('no review in the list is milder than the one before it', () => {
    for (const { edges } of everyCase) {
      const severities = edges.cuts.map(({ review }) => ACTIONS.indexOf(review.decision.action));
      expect(severities).toEqual([...severities].sort((a, b) => b - a));
    }
  });
});

describe('the words', () => {
  test('name the payment, its day and what missing it would lead to', () => {
    const { payment, today } = work(sampleProfiles.stretched(asOf));
    if (!payment) throw new Error('no payment');
    expect(whole(paymentText(payment, today, 'en'))).toBe(
      'Pay ¥1,400 by 25 Nov It goes to 甲银行信用卡中心. Any late day counts as late; once on record, this review would stop new drawing and leave only the ¥32,000 already drawn.',
    );
  });

  test('date a “do not apply” without inviting anyone to apply then', () => {
    const { edges, today } = work(sampleProfiles.shopOwner(asOf), 'business');
    const [apply] = edges.cuts.map((each) => doNotText(each, today, 'zh-CN'));
    expect(apply?.title).toBe('12 月 7 日之前不要再申请');
    expect(apply?.after).toMatch(/不是说那天起就该申请/);
  });

  test('say what to do where no due day is known', () => {
    const profile = sampleProfiles.steady(asOf);
    const accounts = profile.accounts.map((each) => ({ ...each, dueDay: null }));
    const { payment, today } = work({ ...profile, accounts });
    if (!payment) throw new Error('no payment');
    expect(paymentText(payment, today, 'en').title).toBe('Pay everything on time');
  });

  test.each(LOCALES)('%s: none reads as room to use, and none is left unfilled', (locale) => {
    const room =
      /no more than|room for|up to|at most|may still|can still|还可以|还能|不超过|以内|最多/i;
    for (const each of everyCase) {
      for (const text of textsOf(each, locale).map(whole)) {
        expect(text).not.toMatch(room);
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });
});

describe('a line with no further to fall', () => {
  test('is told so once it is closed', () => {
    const profile = sampleProfiles.steady(asOf);
    const accounts = profile.accounts.map((each) => ({ ...each, daysPastDue: 40 }));
    const { empty, today } = work({ ...profile, accounts });
    expect(empty).toBe(true);
    expect(emptyText(today, 'en')).toMatch(/^By this review the line would be closed/);
  });

  test('is told so while there is none', () => {
    const profile = { ...sampleProfiles.steady(asOf), accounts: [], limitEvent: null };
    const { empty, today } = work(profile);
    expect(empty).toBe(true);
    expect(emptyText(today, 'zh-CN')).toMatch(/^还没有额度/);
  });
});
