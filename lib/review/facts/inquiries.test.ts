import { describe, expect, it } from 'vitest';
import type { IsoDate } from '@/lib/units/calendar';
import { factsOf } from '../testing/build';

const AS_OF = '2026-11-23';

describe('inquiries', () => {
  const on = (date: IsoDate, reason: 'loanApproval' | 'self' | 'postLoan' = 'loanApproval') => ({
    on: date,
    institution: '甲银行',
    reason,
  });

  it('never counts a soft inquiry', () => {
    const facts = factsOf([], { inquiries: [on(AS_OF, 'self'), on(AS_OF, 'postLoan')] });
    expect(facts).toMatchObject({ hardInquiriesLast1Month: 0, hardInquiriesLast12Months: 0 });
  });

  it('measures windows back from the day, to the day', () => {
    const facts = factsOf([], {
      inquiries: [on('2026-08-23'), on('2026-08-24'), on('2026-11-23')],
    });
    expect(facts).toMatchObject({
      hardInquiriesLast1Month: 1,
      hardInquiriesLast3Months: 2,
      hardInquiriesLast6Months: 3,
      nextInquiryLeaves3MonthsOn: '2026-11-24',
    });
  });

  it('counts same-day duplicates as the separate rows they are', () => {
    const facts = factsOf([], {
      inquiries: [on('2026-10-01'), on('2026-10-01'), on('2026-10-02')],
    });
    expect(facts).toMatchObject({ hardInquiriesLast3Months: 3, largestSameDayInquiries: 2 });
  });

  it('tells none from not told', () => {
    expect(factsOf([], { inquiries: [] }).hardInquiriesLast6Months).toBe(0);
    expect(factsOf([]).hardInquiriesLast6Months).toBeNull();
  });
});
