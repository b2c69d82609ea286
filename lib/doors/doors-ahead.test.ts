import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountWith, blankProfile, laterOn, sampleProfiles, type Profile } from '@/lib/review';
import { addDays, addMonths, type IsoDate } from '@/lib/units/calendar';
import { toFen, yuan } from '@/lib/units/fen';
import { doorsAhead, nextToOpen } from './doors-ahead';
import { doorsOn } from './doors';
import { standingOn } from './figures';

const AS_OF: IsoDate = '2026-11-23';
const WINDOW_DAYS = 100;

const openOn = (profile: Profile, on: IsoDate) =>
  doorsOn(standingOn(laterOn(profile, AS_OF, on), on), on)
    .filter(({ state }) => state === 'open')
    .map(({ id }) => id);

const yuanUpTo = (most: number) =>
  fc.integer({ min: 0, max: most }).map((each) => toFen(each * 100));

const account = (id: string) =>
  fc
    .record({
      institution: fc.constantFrom('甲银行', '乙银行', '丙消费金融', '丁小贷'),
      product: fc.constantFrom('card', 'revolving', 'instalment', 'instalment'),
      limit: yuanUpTo(30_000),
      balance: yuanUpTo(30_000),
      monthlyPayment: yuanUpTo(4000),
      annualRate: fc.constantFrom(null, 0, 0.1),
      endsOn: fc.constantFrom(null, '2027-01-15', '2027-08-31'),
      daysPastDue: fc.constantFrom(0, 0, 0, 0, 0, 0, null, 5),
      late: fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 4 }),
      months: fc.constantFrom(20, 60, 60),
      through: fc.constantFrom('2026-10', '2026-11'),
      lateMonthsLast5Years: fc.constantFrom(null, null, 0, 2),
    } as const)
    .map(({ late, months, through, product, limit, ...given }) => {
      const ages = new Set(late);
      const codes = Array.from({ length: months }, (_, at) =>
        ages.has(months - 1 - at) ? '1' : 'N',
      );
      return accountWith({
        id,
        product,
        ...given,
        institutionKind: given.institution.endsWith('银行') ? 'bank' : 'consumerFinance',
        limit: product === 'instalment' ? null : limit,
        openedOn: '2024-12-31',
        repayment: { through, codes: codes.join('') },
      });
    });

/** On a salary, with one to four accounts, most of them on time, and inquiries of a year. */
const judged: fc.Arbitrary<Profile> = fc
  .record({
    accounts: fc
      .integer({ min: 1, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => account(`a${at}`)))),
    days: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 }),
    providentFundBase: fc.constantFrom(null, yuan(0), yuan(9000)),
  })
  .map(({ accounts, days, providentFundBase }) => ({
    ...blankProfile(),
    income: { ...blankProfile().income, source: 'salary', providentFundBase },
    accounts,
    accountsComplete: true,
    inquiries: days.map((ago) => ({
      on: addDays(AS_OF, -ago),
      institution: '乙银行',
      reason: 'cardApproval',
    })),
  }));

describe('the day a door opens', () => {
  it('is the first on which it is open, day by day', () => {
    fc.assert(
      fc.property(judged, (profile) => {
        const { today, opensOn } = doorsAhead(profile, AS_OF, { months: 4 });
        const known = today.filter(({ missing }) => missing.length === 0).map(({ id }) => id);
        const first = new Map<string, IsoDate>();
        for (let day = 0; day <= WINDOW_DAYS; day += 1) {
          const on = addDays(AS_OF, day);
          for (const id of openOn(profile, on)) if (!first.has(id)) first.set(id, on);
        }
        const last = addDays(AS_OF, WINDOW_DAYS);
        for (const id of known) {
          const on = opensOn[id] ?? null;
          expect(on !== null && on <= last ? on : undefined).toBe(first.get(id));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never comes undone by time alone', () => {
    fc.assert(
      fc.property(judged, (profile) => {
        let open: ReadonlySet<string> = new Set();
        for (let month = 0; month <= 36; month += 1) {
          const now = new Set<string>(openOn(profile, addMonths(AS_OF, month)));
          expect([...open].filter((id) => !now.has(id))).toEqual([]);
          open = now;
        }
      }),
      { numRuns: 80 },
    );
  });

  it('is the same every time, and counts today first', () => {
    fc.assert(
      fc.property(judged, (profile) => {
        const ahead = doorsAhead(profile, AS_OF);
        expect(doorsAhead(profile, AS_OF)).toEqual(ahead);
        expect(ahead.months).toHaveLength(37);
        expect(ahead.months[0]).toEqual({
          on: AS_OF,
          open: ahead.today.filter(({ state }) => state === 'open').length,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('is past, to come, or none that can be told', () => {
    const days = (id: 'recovering' | 'stretched') => {
      const ahead = doorsAhead(sampleProfiles[id](AS_OF), AS_OF);
      return { A: ahead.opensOn.A, E: ahead.opensOn.E, next: nextToOpen(ahead, AS_OF) };
    };
    expect(days('recovering')).toEqual({
      A: '2027-10-01',
      E: null,
      next: { ids: ['A', 'C', 'D', 'F', 'I'], on: '2027-10-01' },
    });
    expect(days('stretched')).toEqual({ A: null, E: null, next: null });
  });

  it('comes with a task on the day it shows, and not before', () => {
    const card = accountWith({
      id: 'card',
      institution: '甲银行',
      institutionKind: 'bank',
      product: 'card',
      limit: yuan(10_000),
      balance: yuan(9000),
      daysPastDue: 0,
      repayment: { through: '2026-11', codes: 'N'.repeat(60) },
    });
    const full: Profile = {
      ...blankProfile(),
      accounts: [card],
      accountsComplete: true,
      inquiries: [],
    };
    const move = { kind: 'payDown', sums: [['card', yuan(2000)]] } as const;
    const tasks = [{ task: { move }, on: '2026-12-23' as IsoDate }];
    expect(doorsAhead(full, AS_OF).opensOn).toMatchObject({ A: null, K: null });
    expect(doorsAhead(full, AS_OF, { tasks }).opensOn).toMatchObject({
      A: '2026-12-23',
      K: '2026-12-23',
      // 70% of twelve months' base: no base is told.
      C: null,
    });
  });
});
