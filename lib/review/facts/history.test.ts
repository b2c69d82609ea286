import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { bankCard, factsOf } from '../testing/build';

describe('history', () => {
  it('counts openings, closed accounts too, and the age of the oldest', () => {
    const facts = factsOf([
      bankCard({ id: '1', openedOn: '2016-11-24' }),
      bankCard({ id: '2', openedOn: '2026-05-24', closed: true, balance: yuan(0) }),
      bankCard({ id: '3', openedOn: '2026-05-23' }),
    ]);
    expect(facts).toMatchObject({
      newAccountsLast6Months: 1,
      newAccountsLast12Months: 2,
      oldestAccountMonths: 119,
    });
  });

  it('does not know the number of new accounts while one opening date is missing', () => {
    const facts = factsOf([bankCard({ id: '1', openedOn: '2016-11-24' }), bankCard({ id: '2' })]);
    expect(facts).toMatchObject({ newAccountsLast12Months: null, oldestAccountMonths: 119 });
  });
});
