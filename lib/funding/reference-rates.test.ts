import { expect, it } from 'vitest';
import { ONE_YEAR_LPR, primeRate } from './reference-rates';

const own = (confirmedOn: `${number}-${number}-${number}`) => ({ lpr1y: 0.028, confirmedOn });

it('a prime rate that the borrower confirmed later than we did is used', () => {
  expect(primeRate(own('2026-11-20'))).toEqual({
    rate: 0.028,
    from: null,
    confirmedOn: '2026-11-20',
    source: null,
  });
});

it.each([
  ['confirmed on the same day', own('2026-02-20'), 0.028],
  ['confirmed before ours', own('2026-02-19'), ONE_YEAR_LPR.rate],
  ['that nobody confirmed', null, ONE_YEAR_LPR.rate],
] as const)('a prime rate %s', (_, rates, rate) => {
  expect(primeRate(rates).rate).toBe(rate);
});
