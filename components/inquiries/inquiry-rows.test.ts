import { describe, expect, test } from 'vitest';
import {
  blankProfile,
  readFacts,
  SAMPLE_IDS,
  sampleProfiles,
  type Inquiry,
  type Profile,
} from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { nextToLeave, readInquiryView } from './inquiry-rows';

const asOf = '2026-11-23';

const applied = (on: IsoDate): Inquiry => ({ on, institution: '甲银行', reason: 'loanApproval' });
const telling = (...inquiries: Inquiry[]): Profile => ({ ...blankProfile(), inquiries });

test('nothing told is not the same as none', () => {
  expect(readInquiryView(blankProfile(), asOf)).toBeNull();
  expect(readInquiryView(telling(), asOf)?.counts).toEqual({ 1: 0, 3: 0, 6: 0, 12: 0 });
});

describe('a hard inquiry at the edge of a window', () => {
  test.each<[string, IsoDate, Record<number, number>]>([
    ['today', '2026-11-23', { 1: 1, 3: 1, 6: 1, 12: 1 }],
    ['the first day inside one month', '2026-10-24', { 1: 1, 3: 1, 6: 1, 12: 1 }],
    ['one month ago to the day', '2026-10-23', { 1: 0, 3: 1, 6: 1, 12: 1 }],
    ['three months ago to the day', '2026-08-23', { 1: 0, 3: 0, 6: 1, 12: 1 }],
    ['six months ago to the day', '2026-05-23', { 1: 0, 3: 0, 6: 0, 12: 1 }],
    ['a year ago to the day', '2025-11-23', { 1: 0, 3: 0, 6: 0, 12: 0 }],
    ['tomorrow', '2026-11-24', { 1: 0, 3: 0, 6: 0, 12: 0 }],
  ])('%s', (_, on, counts) => {
    const view = readInquiryView(telling(applied(on)), asOf);
    expect(view?.counts).toEqual(counts);
    for (const months of [1, 3, 6, 12]) {
      const drawn = view?.months.slice(-months).reduce((sum, { count }) => sum + count, 0);
      expect(drawn).toBe(counts[months]);
    }
  });
});

test('each row has the day it leaves a window, none once it has left', () => {
  const view = readInquiryView(telling(applied('2026-08-31')), '2026-11-29');
  expect(view?.hard[0]?.leaves).toEqual({
    1: null,
    3: '2026-12-01',
    6: '2027-03-01',
    12: '2027-08-31',
  });
});

test('the day on which several leave together', () => {
  const view = readInquiryView(
    telling(applied('2026-10-01'), applied('2026-09-01'), applied('2026-09-01')),
    asOf,
  );
  expect(nextToLeave(view?.hard ?? [], 3)).toEqual({ on: '2026-12-01', count: 2 });
  expect(nextToLeave([], 3)).toBeNull();
});

test('soft ones, older ones and later ones stand apart', () => {
  const own: Inquiry = { on: '2026-11-20', institution: '本人', reason: 'self' };
  const view = readInquiryView(
    telling(own, applied('2024-12-01'), applied('2027-01-01'), applied('2026-11-01')),
    asOf,
  );
  expect(view).toMatchObject({ older: 1, ahead: 1 });
  expect(view?.soft).toEqual([own]);
  expect(view?.hard.map(({ on }) => on)).toEqual(['2026-11-01']);
});

test.each(SAMPLE_IDS)('%s: the windows hold what the review counts', (id) => {
  const profile = sampleProfiles[id](asOf);
  const facts = readFacts(profile, asOf);
  expect(readInquiryView(profile, asOf)?.counts).toEqual({
    1: facts.hardInquiriesLast1Month,
    3: facts.hardInquiriesLast3Months,
    6: facts.hardInquiriesLast6Months,
    12: facts.hardInquiriesLast12Months,
  });
});
