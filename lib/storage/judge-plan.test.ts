import { describe, expect, test } from 'vitest';
import { accountWith, disputesOf, policyOn, sampleProfiles, whatIf } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { judgeValue } from './judge';
import { planOf, type KeptPlan, type KeptTask } from './kept-plan';
import { VERSION } from './migrations';

const asOf = '2026-11-23';
const platform = policyOn(asOf, 'platform');
const about = {
  adoptedOn: asOf,
  lender: 'platform',
  stance: { climate: 'normal', programme: 'unchanged' },
  source: 'restore',
} as const;
const empty = planOf([], about);

const task: KeptTask = {
  code: 'WAIT',
  subject: null,
  name: null,
  amount: 30,
  cash: toFen(0),
  showsOn: '2026-12-23',
  move: { kind: 'wait' },
  status: 'open',
  doneOn: null,
};
const loan = accountWith({
  id: 'refinance',
  institution: '庚银行',
  institutionKind: 'bank',
  product: 'instalment',
  balance: toFen(100_00),
  monthlyPayment: toFen(9_00),
  annualRate: 0.06,
  openedOn: asOf,
  endsOn: '2027-11-23',
  daysPastDue: 0,
});

const judgedPlan = (plan: unknown) => judgeValue('plan', plan, VERSION, asOf);
const withTask = (change: object) => ({ ...empty, tasks: [{ ...task, ...change }] });
const judgedScenarios = (items: unknown) =>
  judgeValue('scenarios', { version: 1, items }, VERSION, asOf);
const scenario = { id: 'a', name: '还清', values: { payDownCards: 1 }, savedOn: asOf };

describe('a kept plan', () => {
  test('of every kind of task comes back the same', () => {
    const moves: KeptTask['move'][] = [
      { kind: 'catchUp' },
      { kind: 'payDown', sums: [['a', toFen(5_00)]] },
      { kind: 'payOff', accountIds: ['a', 'b'] },
      { kind: 'refinance', accountIds: ['a'], loan, on: asOf },
      { kind: 'payment', accountId: 'a', monthly: toFen(1_00) },
      { kind: 'settle', on: asOf },
      { kind: 'release', at: 2 },
      { kind: 'income', monthly: toFen(1_00) },
      { kind: 'stopRecycling' },
    ];
    const plan: KeptPlan = { ...empty, tasks: moves.map((move) => ({ ...task, move })) };
    expect(judgedPlan(plan)).toStrictEqual({ ok: true, value: plan });
  });

  test('holds a dispute about any record that can be disputed', () => {
    for (const make of Object.values(sampleProfiles)) {
      const profile = make(asOf);
      const income = { provenIncome: toFen(9_000_000) };
      const untrue = disputesOf(profile, platform, asOf, income).map(({ claim, subject }) => ({
        claim,
        subject,
      }));
      const tasks = untrue.map((claim) => ({
        ...task,
        code: 'DISPUTE_RECORD' as const,
        move: { kind: 'correct' as const, claim, asOf },
      }));
      const plan = { ...empty, tasks };
      expect(tasks.length).toBeGreaterThan(0);
      expect(judgedPlan(plan)).toStrictEqual({ ok: true, value: plan });
    }
  });

  test('of what was moved by hand is kept as it was found', () => {
    const values = { payDownCards: 10_000, closeLenders: 2, stopRecycling: 1 };
    const { tasks } = whatIf(sampleProfiles.stretched(asOf), asOf, null, values);
    const plan = planOf(tasks, about);
    expect(plan.tasks).toHaveLength(4);
    expect(judgedPlan(plan)).toStrictEqual({ ok: true, value: plan });
  });

  test.each<[string, unknown]>([
    ['is a list', []],
    ['has a field of its own', { ...empty, more: 1 }],
    ['is for a lender we do not know', { ...empty, lender: 'pawnshop' }],
    ['was adopted on a day that is none', { ...empty, adoptedOn: '2026-02-30' }],
    ['has a task we do not know', withTask({ code: 'BORROW' })],
    ['has a sum that is not whole', withTask({ cash: 0.5 })],
    ['has a sum below nothing', withTask({ amount: -1 })],
    ['has a name without end', withTask({ name: '甲'.repeat(81) })],
    ['has a done task without its day', withTask({ status: 'done' })],
    ['has an open task with a day', withTask({ doneOn: asOf })],
    ['moves what we do not know', withTask({ move: { kind: 'erase' } })],
    ['refinances with a loan that is none', withTask({ move: { kind: 'refinance', on: asOf } })],
    [
      'has a loan with a field of its own',
      withTask({
        move: { kind: 'refinance', accountIds: [], loan: { ...loan, more: 1 }, on: asOf },
      }),
    ],
    ['has more tasks than a plan', { ...empty, tasks: Array.from({ length: 61 }, () => task) }],
  ])('that %s is refused', (_, plan) => {
    expect(judgedPlan(plan).ok).toBe(false);
  });

  test('loses the marks in a name that nobody sees', () => {
    const judged = judgedPlan(withTask({ name: ' 甲银行\u202e\nEND:VEVENT ' }));
    expect(judged.ok && judged.value?.tasks[0]?.name).toBe('甲银行END:VEVENT');
  });
});

describe('kept scenarios', () => {
  test('come back the same', () => {
    expect(judgedScenarios([scenario])).toStrictEqual({
      ok: true,
      value: { version: 1, items: [scenario] },
    });
  });

  test.each<[string, unknown]>([
    ['more than twenty', Array.from({ length: 21 }, () => scenario)],
    ['one without a name', [{ ...scenario, name: ' \u200b ' }]],
    ['one with a name without end', [{ ...scenario, name: 'x'.repeat(81) }]],
    ['one that moves what we do not know', [{ ...scenario, values: { luck: 1 } }]],
    ['one moved by half a fen', [{ ...scenario, values: { payDownCards: 0.5 } }]],
  ])('%s are refused', (_, items) => {
    expect(judgedScenarios(items).ok).toBe(false);
  });
});
