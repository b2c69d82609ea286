import { describe, expect, it } from 'vitest';
import { toFen, yuan } from '@/lib/units/fen';
import { cashView } from '../business/cash-view';
import { stressed } from '../business/stress';
import { SOUND_SHOP } from '../testing/funding-facts';
import { ask, INPUT, LINE_CUT, mixOf, offer } from '../testing/mix';
import { SHOP } from '../testing/shop';
import { costAYear, loanFrom } from './offer';
import { offersFrom } from './offers-from';

describe('any allocation of these offers', () => {
  it('that covers the gap within the limits costs no less', () => {
    const offers = [
      offer('甲', 0.05, { fee: yuan(600) }),
      offer('丙', 0.06, { repayment: 'equalInstalments', months: 12 }),
      offer('丁', 0.04, { months: 3 }),
      offer('戊', 0.08, { days: 21, feeRate: 0.01 }),
    ];
    const limits = { LENDER_SHARE: 0.6, MATURITY_SHARE: 1 };
    const { choice } = mixOf(ask({ offers, limits }));
    const facts = stressed(SHOP, LINE_CUT);
    const counts = [0, 1, 2, 3, 4, 5, 6, 7];
    let least = Infinity;
    for (const a of counts)
      for (const b of counts)
        for (const c of counts)
          for (const d of counts) {
            const taken = [a, b, c, d].map((count) => toFen(count * INPUT.step));
            const total = taken.reduce((sum, amount) => sum + amount, 0);
            if (total < 4_220_000 || total > 5_500_000) continue;
            if (taken.some((amount) => amount > total * 0.6)) continue;
            const chosen = offers.map((one, i) => ({ one, amount: taken[i] ?? toFen(0) }));
            const cost = chosen.reduce(
              (sum, { one, amount }) => sum + costAYear(one, amount, 'high'),
              0,
            );
            if (cost >= least) continue;
            const newLoans = chosen
              .filter(({ amount }) => amount > 0)
              .map(({ one, amount }) => loanFrom(one, amount, SHOP.asOf));
            if (cashView({ ...facts, newLoans }).gap === 0) least = cost;
          }
    expect(choice.gap).toBe(0);
    expect(choice.cost.high).toBe(least);
  });
});

describe('offers from channels', () => {
  it('are those that the papers open, at the least they lend and the slowest', () => {
    const offers = offersFrom(SOUND_SHOP, '2026-11-23', 'OPERATIONS', { TAX_BASED: '甲银行' });
    expect(offers.map(({ id }) => id)).toEqual([
      'BANK_ONLINE',
      'TAX_BASED',
      'RECEIPTS_BASED',
      'SECURED',
      'GUARANTEED',
      'SUPPLY_CHAIN',
      'INTERNET_BANK',
      'INVOICE_LOAN',
    ]);
    expect(offers[1]).toMatchObject({ lender: '甲银行', most: yuan(80_000), days: 2, months: 12 });
  });

  it('are none while a payment is overdue', () => {
    const late = { ...SOUND_SHOP, currentDaysPastDue: 1 };
    expect(offersFrom(late, '2026-11-23', 'OPERATIONS')).toEqual([]);
  });

  it('make a mix for the shop', () => {
    const offers = offersFrom(SOUND_SHOP, SHOP.asOf, 'OPERATIONS');
    const limits = { LENDER_SHARE: 0.4, MATURITY_SHARE: 0.6 };
    expect(mixOf(ask({ offers, limits, step: yuan(2000) })).choice).toMatchObject({
      gap: 0,
      amount: yuan(44_000),
    });
  });
});
