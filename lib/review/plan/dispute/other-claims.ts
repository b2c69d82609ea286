// Stage: plan. Inquiries, public records and an income that could be recorded wrongly.

import { inWindow, windowStart, type IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import { keyOf, type Member } from '../../change/member';
import { readFacts } from '../../facts/read';
import { HARD_REASONS } from '../../profile/lists';
import type { Inquiry, Profile } from '../../profile/schema';
import type { Claim } from './claim';

/** Inquiries count for at most so long. */
const INQUIRY_MONTHS = 12;

/** Hard inquiries that still count, those of one day, institution and reason together. */
function hardInquiries({ inquiries }: Profile, asOf: IsoDate) {
  const start = windowStart(asOf, INQUIRY_MONTHS);
  const alike = new Map<string, { subject: Member; rows: Inquiry[] }>();
  for (const row of inquiries ?? []) {
    const { on, institution, reason } = row;
    if (!HARD_REASONS.has(reason) || !inWindow(on, start, asOf)) continue;
    const subject: Member = { kind: 'inquiry', on, institution, reason };
    const found = alike.get(keyOf(subject)) ?? { subject, rows: [] };
    found.rows.push(row);
    alike.set(keyOf(subject), found);
  }
  return [...alike.values()];
}

function inquiryClaims(profile: Profile, asOf: IsoDate): Claim[] {
  const without = (wrong: readonly Inquiry[]): Profile => ({
    ...profile,
    inquiries: profile.inquiries && profile.inquiries.filter((row) => !wrong.includes(row)),
  });
  return hardInquiries(profile, asOf).flatMap(({ subject, rows }): Claim[] => {
    const again = rows.slice(1);
    const notMade: Claim = {
      claim: 'INQUIRY_NOT_MADE',
      subject,
      contradicted: false,
      profile: without(rows),
    };
    if (again.length === 0) return [notMade];
    return [
      { claim: 'COUNTED_TWICE', subject, contradicted: true, profile: without(again) },
      notMade,
    ];
  });
}

function recordClaims(profile: Profile): Claim[] {
  const records = profile.publicRecords ?? [];
  return records.map((record) => ({
    claim: 'RECORD_NOT_MINE',
    subject: { kind: 'publicRecord', record: record.kind, on: record.on },
    contradicted: false,
    profile: { ...profile, publicRecords: records.filter((each) => each !== record) },
  }));
}

/** The record with another income; an owner's income is what the owner takes out of the business. */
function withIncome(profile: Profile, monthly: Fen): Profile {
  const { income, business } = profile;
  return {
    ...profile,
    income: { ...income, monthlyAverage: monthly, months: [] },
    business:
      business && income.source === 'business'
        ? { ...business, monthlyNetDrawings: monthly }
        : business,
  };
}

/**
 * More income than the months on record show: what the borrower states as the average, or can
 * prove. How much it varies and for how long it came is not known then.
 */
function incomeClaims(profile: Profile, asOf: IsoDate, proven: Fen | undefined): Claim[] {
  const seen = readFacts(profile, asOf).monthlyIncome;
  const stated = profile.income.months.length > 0 ? profile.income.monthlyAverage : null;
  const monthly = proven ?? stated;
  if (monthly === null || (seen !== null && monthly <= seen)) return [];
  return [
    {
      claim: 'INCOME_NOT_SEEN',
      subject: { kind: 'fact', id: 'monthlyIncome' },
      contradicted: proven === undefined,
      profile: withIncome(profile, monthly),
    },
  ];
}

/** What could be wrong besides accounts. `proven`: a monthly income that papers can show. */
export const otherClaims = (profile: Profile, asOf: IsoDate, proven?: Fen): Claim[] => [
  ...inquiryClaims(profile, asOf),
  ...recordClaims(profile),
  ...incomeClaims(profile, asOf, proven),
];
