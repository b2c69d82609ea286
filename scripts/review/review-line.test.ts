import { describe, expect, it } from 'vitest';
import { parseProfile, policyOn, reviewLimit } from '../../lib/review';
import { profileNumber } from './generate';
import { reviewLine } from './review-line';

const options = { lender: 'platform', on: '2026-11-23', brief: false } as const;
const line = JSON.stringify(profileNumber(7));

describe('a line of the filter', () => {
  it('is answered by the whole review of its profile', () => {
    const parsed = parseProfile(profileNumber(7), options.on);
    if (!parsed.ok) throw new Error('an invented profile passes the schema');
    const review = reviewLimit(parsed.profile, policyOn(options.on, 'platform'), options.on);
    expect(JSON.parse(reviewLine(line, 1, options))).toEqual(review);
  });

  it('is answered briefly by the same decision in the same places', () => {
    const whole = JSON.parse(reviewLine(line, 1, options));
    const brief = JSON.parse(reviewLine(line, 1, { ...options, brief: true }));
    expect(whole).toMatchObject({
      ...brief,
      reasons: expect.arrayContaining([expect.objectContaining(brief.reasons[0])]),
    });
    expect(brief.reasons.length).toBeLessThanOrEqual(4);
  });

  it('that is no JSON becomes an error record with its number', () =>
    expect(JSON.parse(reviewLine('{"version":', 12, options))).toEqual({
      error: { line: 12, code: 'NOT_JSON', issues: [] },
    }));

  it('that is no profile says which field, and how', () =>
    expect(JSON.parse(reviewLine('{"version":1,"age":30}', 3, options))).toEqual({
      error: {
        line: 3,
        code: 'NOT_A_PROFILE',
        issues: [expect.objectContaining({ code: 'UNKNOWN_FIELD' })],
      },
    }));

  it('before the first rules becomes an error record too', () =>
    expect(JSON.parse(reviewLine('{"version":1}', 1, { ...options, on: '2019-01-01' }))).toEqual({
      error: { line: 1, code: 'NO_POLICY', issues: [] },
    }));
});
