import { describe, expect, it } from 'vitest';
import { yuan } from '@/lib/units/fen';
import { FUNDING_SOURCES } from '../sources';
import { SOUND_SHOP } from '../testing/funding-facts';
import { CHANNEL_IDS, PURPOSES, type ChannelId, type Purpose } from './channel';
import { channelsOn } from './channels';
import { eligibility } from './eligibility';
import type { FundingFacts } from './facts';

const TODAY = '2026-11-23' as const;
const channel = (id: ChannelId) => {
  const found = channelsOn(TODAY).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const check = (id: ChannelId, facts: Partial<FundingFacts> = {}, purpose: Purpose = 'OPERATIONS') =>
  eligibility(channel(id), { ...SOUND_SHOP, ...facts }, purpose);

describe('the list of channels', () => {
  it('holds every channel once', () => {
    expect(
      channelsOn(TODAY)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...CHANNEL_IDS].sort());
  });

  it.each([
    ['RENEWAL', '2024-09-23', '2024-09-24'],
    ['SUPPLY_CHAIN', '2025-06-14', '2025-06-15'],
    ['ASSISTED_PLATFORM', '2025-09-30', '2025-10-01'],
    ['GUARANTEED', '2028-01-01', '2027-12-31'],
  ] as const)('has %s only while its rule is in force', (id, closed, open) => {
    const idsOn = (day: typeof closed | typeof open) => channelsOn(day).map((one) => one.id);
    expect(idsOn(closed)).not.toContain(id);
    expect(idsOn(open)).toContain(id);
  });

  it.each(channelsOn(TODAY).map((one) => [one.id, one] as const))(
    '%s has ranges that ascend and published figures only with an address',
    (_, { cost, days, purposes, documents, requires }) => {
      expect(cost.low).toBeLessThanOrEqual(cost.high);
      expect(cost.high).toBeLessThanOrEqual(0.24);
      expect(days.low).toBeLessThanOrEqual(days.high);
      expect(purposes.length * documents.length).toBeGreaterThan(0);
      expect(requires).toContainEqual({ fact: 'currentDaysPastDue', atMost: 0 });
    },
  );

  it.each(Object.entries(FUNDING_SOURCES))(
    '%s has an address exactly when published',
    (_, source) => {
      expect('url' in source).toBe(source.basis === 'published');
    },
  );
});

describe('a borrower whose papers are in order', () => {
  it.each(CHANNEL_IDS)('qualifies for %s for one of its purposes', (id) => {
    const purpose = PURPOSES.find((one) => channel(id).purposes.includes(one)) ?? 'OPERATIONS';
    expect(check(id, {}, purpose)).toMatchObject({ status: 'eligible', missing: [], unknown: [] });
  });

  it.each([
    ['TAX_BASED', yuan(80_000), yuan(150_000)],
    ['RECEIPTS_BASED', yuan(120_000), yuan(120_000)],
    ['SECURED', yuan(200_000), yuan(280_000)],
    ['SUPPLY_CHAIN', yuan(24_000), yuan(30_000)],
    ['BANK_ONLINE', null, yuan(500_000)],
  ] as const)('is lent by %s from what its papers show', (id, low, high) => {
    expect(check(id).amount).toEqual({ low, high });
  });

  it('is lent nothing on receipts that are owed already', () => {
    expect(check('RECEIPTS_BASED', { businessDebt: yuan(500_000) }).amount.high).toBe(0);
  });
});

describe('the missing piece', () => {
  it.each([
    ['BANK_ONLINE', { hardInquiriesLast3Months: 5 }, 'hardInquiriesLast3Months', 5],
    ['BANK_ONLINE', { cardUtilization: 0.71 }, 'cardUtilization', 0.71],
    ['TAX_BASED', { taxGrade: 'C' }, 'taxGrade', 'C'],
    ['TAX_BASED', { tradingMonths: 23 }, 'tradingMonths', 23],
    ['RECEIPTS_BASED', { receiptsMonths: 5 }, 'receiptsMonths', 5],
    ['GUARANTEED', { counterGuarantee: false }, 'counterGuarantee', false],
    ['SUPPLY_CHAIN', { confirmedReceivables: yuan(0) }, 'confirmedReceivables', 0],
  ] as const)('of %s is named with the borrower’s figure: %o', (id, facts, fact, have) => {
    const { status, missing } = check(id, facts);
    expect(status).toBe('missing');
    expect(missing.map((piece) => [piece.requirement.fact, piece.have])).toEqual([[fact, have]]);
  });

  it.each(CHANNEL_IDS)('of %s is a day overdue', (id) => {
    const [piece] = check(id, { currentDaysPastDue: 1 }).missing;
    expect(piece).toEqual({ requirement: { fact: 'currentDaysPastDue', atMost: 0 }, have: 1 });
  });
});

describe('a channel', () => {
  it('asks for what is not known instead of guessing', () => {
    const { status, unknown, amount } = check('TAX_BASED', { annualTax: null, taxMonths: null });
    expect(status).toBe('unknown');
    expect(unknown).toEqual(['taxMonths', 'annualTax']);
    expect(amount).toEqual({ low: null, high: null });
  });

  it('for consumption may not pay for a business', () => {
    expect(check('ASSISTED_PLATFORM').status).toBe('purpose');
    expect(check('ASSISTED_PLATFORM', {}, 'CONSUMPTION').status).toBe('eligible');
  });
});
