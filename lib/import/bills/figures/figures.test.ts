import { describe, expect, test } from 'vitest';
import { parseProfile, readSignals } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { BillRow } from '../bill';
import { classify } from '../classify/classify';
import { NO_CHOICES, type RowChoices } from '../classify/kinds';
import { headingFor, rowOf } from '../testing/rows';
import { figuresOf } from './figures';
import { profileFieldsOf } from './profile-fields';

const ASOF: IsoDate = '2026-07-02';
const PERIOD = headingFor({ source: 'icbc', from: '2026-01-01', through: '2026-06-30' });

const salary = (on: IsoDate, yuan: number, id: string = on) =>
  rowOf({ id, on, source: 'icbc', amount: toFen(yuan * 100), direction: 'in', category: '工资' });
const out = (on: IsoDate, yuan: number, said: Partial<BillRow>) =>
  rowOf({ on, source: 'icbc', amount: toFen(-yuan * 100), direction: 'out', ...said });
const into = (on: IsoDate, yuan: number, said: Partial<BillRow>) =>
  rowOf({ on, source: 'icbc', amount: toFen(yuan * 100), direction: 'in', ...said });

const HALF_YEAR = [
  salary('2026-01-10', 8000),
  salary('2026-02-10', 8000),
  salary('2026-03-10', 8000),
  salary('2026-04-10', 12_000),
  salary('2026-05-10', 12_000),
  salary('2026-06-10', 12_000),
];

const figures = (rows: readonly BillRow[], choices: RowChoices = NO_CHOICES) =>
  figuresOf(classify(rows, choices), [PERIOD], ASOF);

describe('monthly income', () => {
  test('is averaged over whole months, and opens to its rows', () => {
    const found = figures(HALF_YEAR);
    expect(found.monthlyIncome).toBe(1_000_000);
    expect(found.income[3]).toEqual({ month: '2026-04', amount: 1_200_000, rows: ['2026-04-10'] });
  });

  test('varies by a fifth when half the months pay 8,000 and half 12,000', () => {
    expect(figures(HALF_YEAR).incomeVariation).toBeCloseTo(0.2, 10);
  });

  test('has no known variation in five months', () => {
    const shorter = figuresOf(
      classify(HALF_YEAR.slice(1)),
      [{ ...PERIOD, from: '2026-02-01' }],
      ASOF,
    );
    expect(shorter.incomeVariation).toBeNull();
    expect(shorter.monthlyIncome).toBe(1_040_000);
  });

  test('holds no refund, no transfer to oneself and no pay-out', () => {
    const found = figures([
      ...HALF_YEAR,
      into('2026-03-11', 500, { category: '退款' }),
      into('2026-03-12', 3000, { description: '支付宝余额提现' }),
      into('2026-03-13', 9000, { description: '借呗放款' }),
    ]);
    expect(found.income[2]?.amount).toBe(800_000);
  });

  test('counts a covered month without pay as nothing', () => {
    const found = figures(HALF_YEAR.filter(({ on }) => on !== '2026-02-10'));
    expect(found.income[1]).toEqual({ month: '2026-02', amount: 0, rows: [] });
  });

  test('leaves out months that a file covers in part', () => {
    const from: IsoDate = '2026-01-20';
    const found = figuresOf(classify(HALF_YEAR.slice(1)), [{ ...PERIOD, from }], ASOF);
    expect(found.income[0]?.month).toBe('2026-02');
  });

  test('leaves out what lies between two files that state their periods', () => {
    const files = [
      { ...PERIOD, through: '2026-02-14' as IsoDate },
      { ...PERIOD, from: '2026-05-01' as IsoDate },
    ];
    const rows = HALF_YEAR.filter(({ on }) => !/-0[34]-/.test(on));
    const found = figuresOf(classify(rows), files, ASOF);
    expect(found.income.map(({ month }) => month)).toEqual(['2026-01', '2026-05', '2026-06']);
  });

  test('leaves out a month in which nothing moved where no file says what it covers', () => {
    const rows = HALF_YEAR.filter(({ on }) => on !== '2026-04-10');
    const kept = [out('2026-01-02', 5, {}), ...rows, out('2026-06-28', 5, {})];
    const found = figuresOf(classify(kept), [headingFor({ source: 'icbc' })], ASOF);
    expect(found.income.map(({ month }) => month)).not.toContain('2026-04');
    expect(found.monthlyIncome).toBe(960_000);
  });

  test('is known only where the account that pay goes into is covered', () => {
    const years = headingFor({ source: 'alipay', from: '2024-01-01', through: '2026-06-30' });
    const found = figuresOf(classify(HALF_YEAR), [PERIOD, years], ASOF);
    expect(found.income).toHaveLength(6);
  });

  test('follows when a row is given another kind', () => {
    const gift = into('2026-03-20', 4000, { id: 'gift', category: '转账' });
    const before = figures([...HALF_YEAR, gift]);
    expect(before.incomeToConfirm).toEqual({ amount: 400_000, rows: ['gift'] });
    expect(before.income[2]?.amount).toBe(1_200_000);
    const after = figures([...HALF_YEAR, gift], { ...NO_CHOICES, kinds: { gift: 'draw' } });
    expect(after.income[2]?.amount).toBe(800_000);
    expect(after.incomeToConfirm.amount).toBe(0);
  });

  test('is never a shop’s turnover', () => {
    const found = figures([...HALF_YEAR, into('2026-03-20', 60_000, { category: '经营收款' })]);
    expect(found.monthlyIncome).toBe(1_000_000);
    expect(found.receipts[2]?.amount).toBe(6_000_000);
  });
});

describe('debts', () => {
  const borrowed = into('2026-05-01', 3000, { id: 'draw', description: '借呗放款' });
  const repaid = out('2026-06-01', 4000, { id: 'repaid', description: '花呗还款' });
  const card = out('2026-06-05', 1000, { id: 'card', description: '甲银行信用卡最低还款' });
  const old = out('2026-01-05', 700, { id: 'old', description: '乙银行贷款还款' });

  test('are told by lender, with the rows behind each', () => {
    const { lenders } = figures([borrowed, repaid, card, old]);
    expect(lenders.map(({ lender, repaid: r, drawn: d }) => [lender, r, d])).toEqual([
      ['乙银行', { amount: 70_000, rows: ['old'] }, { amount: 0, rows: [] }],
      ['甲银行', { amount: 100_000, rows: ['card'] }, { amount: 0, rows: [] }],
      [
        '重庆蚂蚁消费金融',
        { amount: 400_000, rows: ['repaid'] },
        { amount: 300_000, rows: ['draw'] },
      ],
    ]);
  });

  test('count only the lenders used in the last three months', () => {
    const bought = out('2026-06-06', 30, { id: 'b', account: '丙银行信用卡(1234)' });
    const { lendersUsed } = figures([borrowed, repaid, card, old, bought]);
    expect(lendersUsed.count).toBe(3);
    expect(lendersUsed.lenders).toEqual(['丙银行', '甲银行', '重庆蚂蚁消费金融']);
  });

  test('are recycled by the share of repayments that was drawn anew', () => {
    const found = figures([borrowed, repaid, card, old]);
    expect(found.recycling).toBe(0.6);
    expect(figures([borrowed]).recycling).toBeNull();
  });

  test('count a month of minimum payments once, and each cash advance', () => {
    const again = out('2026-06-25', 300, { description: '最低还款', counterparty: '甲银行' });
    const cash = into('2026-06-26', 500, { description: '信用卡预借现金' });
    const found = figures([card, again, cash]);
    expect(found.minimumPaymentMonths.count).toBe(1);
    expect(found.cashAdvances.count).toBe(1);
  });
});

describe('the profile', () => {
  test('takes the figures as they are', () => {
    const fields = profileFieldsOf(
      figures([
        ...HALF_YEAR,
        into('2026-05-01', 3000, { description: '借呗放款' }),
        out('2026-06-01', 4000, { description: '借呗还款' }),
      ]),
    );
    const parsed = parseProfile({ version: 1, ...fields }, ASOF);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const signals = readSignals(parsed.profile, ASOF);
    expect(signals.debtRecyclingLast3Months).toBe(0.75);
    expect(signals.incomeVariation).toBeCloseTo(0.2, 10);
  });

  test('is told nothing that the files cannot show', () => {
    const short = figuresOf(classify([salary('2026-06-10', 8000)]), [], ASOF);
    expect(profileFieldsOf(short).behaviour).toEqual({
      minimumPaymentMonthsLast6: null,
      cashAdvancesLast3Months: null,
      drawsLast3Months: null,
      repaymentsLast3Months: null,
    });
    expect(profileFieldsOf(short).income).toBeUndefined();
  });

  test('hears of no cash advance only from a card’s own statement', () => {
    const withCard = figuresOf(classify(HALF_YEAR), [PERIOD, { ...PERIOD, card: true }], ASOF);
    expect(profileFieldsOf(withCard).behaviour?.cashAdvancesLast3Months).toBe(0);
    expect(profileFieldsOf(figures(HALF_YEAR)).behaviour?.cashAdvancesLast3Months).toBeNull();
  });
});
