import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { bankCard, factsOf } from '../testing/build';

describe('debt', () => {
  const line = bankCard({
    id: 'line',
    product: 'revolving',
    balance: yuan(9000),
    monthlyPayment: yuan(900),
  });

  it('leaves the line under review out of its own other debt and payments', () => {
    const facts = factsOf([line, bankCard({ id: 'card' })], { reviewedAccountId: 'line' });
    expect(facts.otherUnsecuredBalance).toBe(yuan(4000));
    expect(facts.otherMonthlyPayments).toBe(yuan(400));
  });

  it('takes a tenth of a card balance as its payment, and the stated one where there is one', () => {
    expect(factsOf([bankCard({ id: '1' })]).otherMonthlyPayments).toBe(yuan(400));
    expect(factsOf([bankCard({ id: '1', monthlyPayment: yuan(90) })]).otherMonthlyPayments).toBe(
      yuan(90),
    );
  });

  it('does not guess the payment of a loan', () => {
    expect(factsOf([bankCard({ id: '1', product: 'instalment' })]).otherMonthlyPayments).toBeNull();
  });

  it('keeps foreign-currency accounts out of sums in yuan', () => {
    const facts = factsOf([bankCard({ id: '1' }), bankCard({ id: '2', currency: 'USD' })]);
    expect(facts).toMatchObject({
      otherUnsecuredBalance: yuan(4000),
      otherCardLimit: yuan(10_000),
    });
  });

  it('leaves out what shares the limit under review, too', () => {
    const shared = { sharedLimitGroup: 's', balance: yuan(700) };
    const facts = factsOf(
      [
        bankCard({ id: '1', ...shared }),
        bankCard({ id: '2', ...shared, institution: '甲银行北京分行' }),
      ],
      { reviewedAccountId: '1' },
    );
    expect(facts).toMatchObject({ otherUnsecuredBalance: 0, currentBalance: yuan(1400) });
  });

  it('reviews the line of the event even where its limit is no longer stated', () => {
    const facts = factsOf([bankCard({ id: '1', product: 'business', limit: null })], {
      limitEvent: {
        accountId: '1',
        kind: 'frozen',
        oldLimit: yuan(90_000),
        newLimit: null,
        on: '2026-11-20',
      },
    });
    expect(facts).toMatchObject({ currentLimit: yuan(90_000), currentBalance: yuan(4000) });
  });

  it('does not count a mortgage as unsecured, nor a secured business loan', () => {
    const facts = factsOf([
      bankCard({ id: '1', product: 'mortgage', monthlyPayment: yuan(1) }),
      bankCard({ id: '2', product: 'business', secured: true, monthlyPayment: yuan(1) }),
    ]);
    expect(facts.otherUnsecuredBalance).toBe(0);
  });
});
