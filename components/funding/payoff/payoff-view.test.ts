import { expect, it } from 'vitest';
import { payoff } from '@/lib/funding';
import { yuan } from '@/lib/units/fen';
import { payoffEvents, payoffFile } from './payoff-files';
import { daysOf, owedOver, quarterly } from './payoff-view';

const AS_OF = '2026-11-23';
const result = payoff([{ id: 'a', balance: yuan(1000), annualRate: 0.12, minimum: yuan(505) }], {
  extra: yuan(0),
  order: 'avalanche',
  asOf: AS_OF,
});
if (result.kind !== 'paid') throw new Error('never paid');

it('what is owed starts with today and ends on nothing', () => {
  expect(owedOver(result, yuan(1000))).toEqual([yuan(1000), yuan(505), yuan(5.05), 0]);
  expect(daysOf([result], AS_OF)).toEqual([AS_OF, '2026-12-23', '2027-01-23', '2027-02-23']);
});

it('a long schedule is read every third month and at its end', () => {
  expect(quarterly(8)).toEqual([0, 3, 6, 7]);
});

it('the file has a heading, a line for each payment, and names that cannot run as a formula', () => {
  const lines = payoffFile(result, { a: '=甲银行' }, 'en').split('\r\n');
  expect(lines).toEqual([
    '\uFEFFMonth,Day,Debt,Interest,Payment,Balance',
    "1,2026-12-23,'=甲银行,10.00,505.00,505.00",
    "2,2027-01-23,'=甲银行,5.05,505.00,5.05",
    "3,2027-02-23,'=甲银行,0.05,5.10,0.00",
    '',
  ]);
});

it('each payment day is an event that says what goes to whom', () => {
  const [first, , last] = payoffEvents(result, { a: '甲银行' }, 'zh-CN');
  expect(first).toMatchObject({
    id: 'payoff-2026-12-23',
    on: '2026-12-23',
    title: '还款 ¥505',
    daysBefore: 3,
  });
  expect(first?.note[0]).toBe('甲银行 ¥505');
  expect(last?.title).toBe('还款 ¥5.10');
});
