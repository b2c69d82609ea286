import { beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import { classify } from '../classify/classify';
import { NO_CHOICES } from '../classify/kinds';
import { figuresOf } from '../figures/figures';
import { profileFieldsOf } from '../figures/profile-fields';
import { headingFor, rowOf } from '../testing/rows';
import { openLedger, type Ledger } from './ledger';
import { withoutRows, type FigureKey } from './rows-by-figure';

const ASOF = '2026-07-02';
const PERIOD = headingFor({ from: '2026-01-01', through: '2026-06-30' });
const NONE = { kinds: {}, ownNames: [] };

const salary = (month: number) =>
  rowOf({
    id: `salary-${month}`,
    on: `2026-${`${month}`.padStart(2, '0')}-10` as IsoDate,
    amount: toFen(800_000),
    direction: 'in',
    category: '工资',
    reference: 'W1',
  });
const gift = rowOf({
  id: 'gift',
  on: '2026-06-11',
  amount: toFen(60_000),
  direction: 'in',
  category: '转账红包',
  counterparty: '李\u202e某',
});
const ROWS = [1, 2, 3, 4, 5, 6].map(salary);

let ledger: Ledger;
beforeEach(() => {
  ledger = openLedger();
  ledger.add(1, 'a.csv', [...ROWS, gift]);
  ledger.close(1, PERIOD);
});

const figures = async (kinds = {}) => {
  const answer = await ledger.figures({ kinds, ownNames: [] }, ASOF);
  if (answer === null) throw new Error('nobody stopped it');
  return answer;
};
const idsOf = (figure: FigureKey, held: string[] = [], upTo = 20) =>
  ledger.rows(figure, held, upTo).rows.map(({ row, counted }) => (counted ? row.id : `${row.id}?`));

test('a ledger says what the rows say, and how many stand behind each figure', async () => {
  const whole = figuresOf(classify([...ROWS, gift], NO_CHOICES), [PERIOD], ASOF);
  const answer = await figures();
  expect(answer.figures).toEqual(withoutRows(whole));
  expect(answer.fields).toEqual(profileFieldsOf(whole));
  expect(answer.counts).toMatchObject({ income: 7, confirm: 1, repaid: 0 });
  expect(answer).toMatchObject({ rows: 7, duplicates: 0, kinds: { income: 7, draw: 0 } });
});

test('the rows behind a figure come part by part', async () => {
  await figures();
  expect(ledger.rows('income', [], 2)).toMatchObject({ left: 5 });
  expect(idsOf('income', ['salary-1', 'salary-2'], 3)).toEqual([
    'salary-1',
    'salary-2',
    'salary-3',
  ]);
  expect(ledger.rows('lender-丁银行', [], 20)).toEqual({ rows: [], left: 0 });
});

test('a row of another kind moves the figures, and stays where it is shown', async () => {
  await figures();
  const held = idsOf('income');
  const answer = await figures({ gift: 'draw' });
  expect(answer.figures.monthlyIncome).toBe(800_000);
  expect(answer.counts).toMatchObject({ income: 6, drawn: 1 });
  expect(idsOf('income', held)).toEqual([...ROWS.map(({ id }) => id), 'gift?']);
  expect(idsOf('all-draw')).toEqual(['gift']);
  expect(idsOf('all')).toHaveLength(7);
});

test('what a row was given is taken back with it', async () => {
  await figures({ gift: 'draw' });
  expect((await figures()).figures).toEqual((await figures({})).figures);
  expect((await figures()).figures.monthlyIncome).toBe(810_000);
});

test('a file that overlaps counts once, and leaves again', async () => {
  ledger.add(2, 'b.csv', ROWS.slice(0, 2));
  expect((await figures()).duplicates).toBe(0);
  ledger.close(2, PERIOD);
  expect(await figures()).toMatchObject({ rows: 7, duplicates: 2 });
  ledger.drop(1);
  expect(await figures()).toMatchObject({ rows: 2, duplicates: 0 });
  expect(ledger.size()).toBe(2);
});

test('a hostile name is harmless, and no number of a transaction is kept', async () => {
  await figures();
  const { rows } = ledger.rows('all', [], 20);
  expect(rows.find(({ row }) => row.id === 'gift')?.row.counterparty).toBe('李某');
  expect(rows.map(({ row }) => row.reference).join('')).toBe('');
});

test('long work tells how far it is, and ends when nobody waits for it', async () => {
  ledger.add(
    3,
    'long.csv',
    Array.from({ length: 50_000 }, (_, n) => rowOf({ id: `row-${n}` })),
  );
  ledger.close(3, PERIOD);
  const told: number[] = [];
  const stop = new AbortController();
  const onProgress = (done: number, total: number) => told.push(done, total);
  expect(await ledger.figures(NONE, ASOF, { onProgress })).not.toBeNull();
  expect(told).toEqual([20_000, 50_007, 40_000, 50_007]);
  const stopped = ledger.figures(NONE, ASOF, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(await stopped).toBeNull();
});
