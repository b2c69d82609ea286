import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { decideLimit } from '../decision/decide-limit';
import type { Stance } from '../policy/policy';
import { policyOn } from '../policy/policy-on';
import { accountWith, blankProfile } from '../profile/blank';
import type { Account, Profile } from '../profile/schema';
import { sampleProfiles } from '../profile/samples/samples';
import { reviewLimit } from '../review';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import type { ReasonCode } from './reason';

const platform = policyOn(AS_OF, 'platform');
const normal: Stance = { climate: 'normal', programme: 'unchanged' };

const lineOf = (fields: Account): Profile => ({
  ...blankProfile(),
  accounts: [fields],
  accountsComplete: true,
  reviewedAccountId: fields.id,
});

const line = accountWith({
  id: 'line',
  institution: '青禾消费金融',
  institutionKind: 'consumerFinance',
  product: 'revolving',
  limit: yuan(20_000),
  balance: yuan(5000),
  openedOn: '2010-01-01',
});

const clean = sampleProfiles.steady(AS_OF);
const withLine = (fields: Partial<typeof line>, profile: Profile = clean): Profile => ({
  ...profile,
  accounts: profile.accounts.map((account) =>
    account.id === 'line' ? { ...account, ...fields } : account,
  ),
});

test.each<[string, Profile, Stance, ReasonCode]>([
  ['the term that binds', sampleProfiles.stretched(AS_OF), normal, 'INCOME_MULTIPLE_REACHED'],
  [
    'the spare income that carries no more',
    sampleProfiles.recovering(AS_OF),
    normal,
    'DTI_HEADROOM_REACHED',
  ],
  ['the step that one review may take', clean, normal, 'STEP_UP_REACHED'],
  ['being overdue now', withLine({ daysPastDue: 5 }), normal, 'OVERDUE_NOW'],
  ['being overdue for long', withLine({ daysPastDue: 31 }), normal, 'OVERDUE_LONG'],
  [
    'three late months in a row',
    withLine({ repayment: { through: '2026-11', codes: 'NNNN111NNNNN' } }),
    normal,
    'LATE_THREE_IN_ROW',
  ],
  [
    'a record that still stands',
    { ...clean, publicRecords: [{ kind: 'enforcement', on: '2019-05-05', resolvedOn: null }] },
    normal,
    'RECORD_UNRESOLVED',
  ],
  [
    'a lender that stops raising limits',
    clean,
    { climate: 'tight', programme: 'unchanged' },
    'INCREASES_PAUSED',
  ],
  [
    'a programme that closes',
    clean,
    { climate: 'normal', programme: 'closing' },
    'PROGRAMME_CLOSING',
  ],
  [
    'a score below drawing',
    sampleProfiles.stretched(AS_OF),
    { climate: 'severe', programme: 'unchanged' },
    'SCORE_BELOW_DRAWING',
  ],
])('leads with %s', (_, profile, stance, code) => {
  const { reasons } = reviewLimit(profile, platform, AS_OF, stance);
  expect(reasons[0]).toMatchObject({ code, headline: true });
});

describe('every reason', () => {
  it('for points is a line that lost them, once, with the effect of getting them back', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const { reasons, scorecard, decision, facts } = reviewLimit(profile, platform, AS_OF);
        const points = reasons.filter(({ kind }) => kind === 'points');
        const losing = scorecard.lines.filter(
          (scored) =>
            scored.kind === 'attribute' && scored.band !== null && scored.points < scored.best,
        );
        expect(new Set(points.map(({ signal }) => signal))).toEqual(
          new Set(losing.map(({ signal }) => signal)),
        );
        for (const reason of points) {
          const scored = losing.find(({ signal }) => signal === reason.signal);
          expect(reason.pointsLost).toBe((scored?.best ?? 0) - (scored?.points ?? 0));
          if (scorecard.knockOuts.length > 0) continue;
          const total = scorecard.total + reason.pointsLost;
          const better = decideLimit({ total, knockOuts: [] }, facts, platform, normal).limit;
          expect(reason.limitEffect).toBe(toFen(Math.max(0, better - decision.limit)));
        }
      }),
    );
  });

  it('leads with four at most, none of them about the same figure', () => {
    fc.assert(
      fc.property(arbitraryProfile, (profile) => {
        const headlines = reviewLimit(profile, platform, AS_OF).reasons.filter((r) => r.headline);
        expect(headlines.length).toBeLessThanOrEqual(4);
        const subjects = headlines.map(({ signal, code }) => signal ?? code);
        expect(new Set(subjects).size).toBe(subjects.length);
      }),
    );
  });

  it('names the edge that was missed and the day time alone changes the figure', () => {
    const { reasons } = reviewLimit(sampleProfiles.stretched(AS_OF), platform, AS_OF);
    const of = (code: ReasonCode) => reasons.find((reason) => reason.code === code);
    expect(of('LENDERS_MANY')).toMatchObject({ value: 7, edge: 7, nextChangeOn: null });
    expect(of('LATE_RECENT')).toMatchObject({ value: 4, edge: 6, nextChangeOn: '2027-01-01' });
    expect(of('INQUIRIES_MANY')).toMatchObject({ value: 9, edge: 7, nextChangeOn: '2026-12-05' });
    expect(of('HISTORY_SHORT')).toMatchObject({ value: 60, edge: 84, nextChangeOn: '2028-11-23' });
  });

  it('is silent about what is not known', () => {
    const { reasons } = reviewLimit(lineOf(line), platform, AS_OF);
    expect(reasons.map(({ signal }) => signal)).not.toContain('debtToIncome');
    expect(reasons.map(({ signal }) => signal)).not.toContain('hardInquiriesLast6Months');
  });
});
