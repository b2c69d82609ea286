import { expect, test } from 'vitest';
import { readRates, type RateField } from './rates-form';

const GOOD = { lpr1y: '2.9', lpr5y: '3.4%', day: '2026-11-20' };

test('rates are kept as ratios with the day they were seen', () =>
  expect(readRates(GOOD, '2026-11-23')).toEqual({
    ok: true,
    rates: { lpr1y: 0.029, lpr5y: 0.034, confirmedOn: '2026-11-20' },
  }));

test.each<[string, Partial<typeof GOOD>, RateField[]]>([
  ['an empty rate', { lpr1y: '' }, ['lpr1y']],
  ['a rate of 300% for 3.00%', { lpr5y: '300' }, ['lpr5y']],
  ['a rate of nothing', { lpr1y: '0' }, ['lpr1y']],
  ['a day to come', { day: '2026-11-24' }, ['day']],
  ['a day before the rates we know', { day: '2026-02-19' }, ['day']],
  ['nothing right', { lpr1y: 'x', lpr5y: '-1', day: '?' }, ['lpr1y', 'lpr5y', 'day']],
])('%s is asked again', (_, typed, wrong) =>
  expect(readRates({ ...GOOD, ...typed }, '2026-11-23')).toEqual({ ok: false, wrong }),
);
