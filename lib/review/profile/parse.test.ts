import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AS_OF, arbitraryProfile } from '../testing/arbitrary-profile';
import { blankProfile } from './blank';
import { parseProfile } from './parse';
import { SAMPLE_IDS } from './samples/sample-ids';
import { sampleProfiles } from './samples/samples';
import { profileSchema } from './schema';

const account = { id: 'a', institution: '甲银行', institutionKind: 'bank', product: 'card' };
const withAccount = (fields: object) => ({ version: 1, accounts: [{ ...account, ...fields }] });

test.each<[string, unknown, string, string]>([
  ['a negative amount', withAccount({ balance: -1 }), 'accounts.0.balance', 'TOO_SMALL'],
  ['an absurd amount', withAccount({ balance: 1e15 }), 'accounts.0.balance', 'TOO_LARGE'],
  ['half a fen', withAccount({ balance: 0.5 }), 'accounts.0.balance', 'NOT_WHOLE'],
  ['words for a number', withAccount({ balance: 'x' }), 'accounts.0.balance', 'NOT_A_NUMBER'],
  ['not a number at all', withAccount({ balance: NaN }), 'accounts.0.balance', 'NOT_A_NUMBER'],
  [
    'a payment in the future',
    withAccount({ lastPaymentOn: '2026-11-24' }),
    'accounts.0.lastPaymentOn',
    'IN_FUTURE',
  ],
  [
    'a day that does not exist',
    withAccount({ openedOn: '2026-02-30' }),
    'accounts.0.openedOn',
    'NOT_A_DATE',
  ],
  [
    'an unknown repayment code',
    withAccount({ repayment: { through: '2026-10', codes: 'NN8' } }),
    'accounts.0.repayment.codes',
    'UNKNOWN_REPAYMENT_CODE',
  ],
  [
    'a record longer than five years',
    withAccount({ repayment: { through: '2026-10', codes: 'N'.repeat(61) } }),
    'accounts.0.repayment.codes',
    'TOO_LONG',
  ],
  [
    'a record that runs into the future',
    withAccount({ repayment: { through: '2026-12', codes: 'N' } }),
    'accounts.0.repayment.through',
    'RECORD_IN_FUTURE',
  ],
  [
    'a closed account with a balance',
    withAccount({ closed: true, balance: 1 }),
    'accounts.0.balance',
    'CLOSED_WITH_BALANCE',
  ],
  [
    'a name as long as a book',
    withAccount({ institution: 'x'.repeat(81) }),
    'accounts.0.institution',
    'TOO_LONG',
  ],
  ['an invented product', withAccount({ product: 'gold' }), 'accounts.0.product', 'NOT_IN_LIST'],
  [
    'a currency of two letters',
    withAccount({ currency: 'CN' }),
    'accounts.0.currency',
    'NOT_A_CURRENCY',
  ],
  [
    'an inquiry after today',
    { version: 1, inquiries: [{ on: '2027-01-01', institution: '', reason: 'self' }] },
    'inquiries.0.on',
    'IN_FUTURE',
  ],
  [
    'too many accounts',
    { version: 1, accounts: Array.from({ length: 301 }, () => account) },
    'accounts',
    'TOO_MANY',
  ],
  [
    'two accounts with one id',
    { version: 1, accounts: [account, account] },
    'accounts.1.id',
    'DUPLICATE_ID',
  ],
  ['a field nobody knows', { version: 1, zodiac: 'rat' }, '', 'UNKNOWN_FIELD'],
  ['a version from the future', { version: 2 }, 'version', 'UNKNOWN_VERSION'],
  ['no version', {}, 'version', 'UNKNOWN_VERSION'],
  ['a list for a profile', [], '', 'WRONG_TYPE'],
  ['nothing at all', undefined, '', 'REQUIRED'],
  [
    'an event on an account that is not there',
    { version: 1, limitEvent: { accountId: 'z', kind: 'closed', oldLimit: 1, on: '2026-11-01' } },
    'limitEvent.accountId',
    'UNKNOWN_ACCOUNT',
  ],
  [
    'a cut that raises the limit',
    {
      ...withAccount({}),
      limitEvent: { accountId: 'a', kind: 'decreased', oldLimit: 1, newLimit: 2, on: '2026-11-01' },
    },
    'limitEvent.newLimit',
    'EVENT_NOT_LOWER',
  ],
])('%s is an issue beside its field', (_, input, path, code) => {
  const parsed = parseProfile(input, AS_OF);
  expect(
    parsed.ok ? [] : parsed.issues.map((issue) => [issue.path.join('.'), issue.code]),
  ).toContainEqual([path, code]);
});

describe('parseProfile', () => {
  it('takes a profile of which nothing is known', () => {
    expect(parseProfile({ version: 1 }, AS_OF)).toEqual({ ok: true, profile: blankProfile() });
  });

  it('takes every sample as it is, on any day', () => {
    for (const id of SAMPLE_IDS) {
      for (const asOf of ['2024-02-29', '2026-03-31', AS_OF] as const) {
        const profile = sampleProfiles[id](asOf);
        expect(parseProfile(JSON.parse(JSON.stringify(profile)), asOf)).toEqual({
          ok: true,
          profile,
        });
      }
    }
  });

  it('gives a value for any junk, never an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (junk) => {
        expect(parseProfile(junk, AS_OF).ok).toBe(false);
      }),
    );
  });

  it('survives a profile with any one part replaced by junk', () => {
    fc.assert(
      fc.property(arbitraryProfile, fc.anything(), fc.nat(), (profile, junk, pick) => {
        const keys = Object.keys(profile);
        const parsed = parseProfile({ ...profile, [keys[pick % keys.length] ?? '']: junk }, AS_OF);
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
  });

  it('survives an object that throws while it is read', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(parseProfile(hostile, AS_OF)).toMatchObject({
      ok: false,
      issues: [{ code: 'UNREADABLE' }],
    });
  });

  it('lists no more than a hundred issues', () => {
    const inquiries = Array.from({ length: 2000 }, () => ({
      on: 'x',
      institution: '',
      reason: 'self',
    }));
    const parsed = parseProfile({ version: 1, inquiries }, AS_OF);
    expect(!parsed.ok && parsed.issues.length).toBe(100);
  });

  it('keeps hostile text as text and drops marks that cannot be seen', () => {
    const institution = '<script>alert(1)</script>\u202e\u200b行';
    const parsed = parseProfile(withAccount({ institution }), AS_OF);
    expect(parsed.ok && parsed.profile.accounts[0]?.institution).toBe(
      '<script>alert(1)</script>行',
    );
  });
});

it('has no field for who somebody is or where they live', () => {
  const fields = JSON.stringify(
    profileSchema.toJSONSchema({ unrepresentable: 'any', io: 'input' }),
  );
  const names = [...fields.matchAll(/"([A-Za-z0-9]+)":\{/g)].map((match) => match[1] ?? '');
  expect(names).toContain('monthlyAverage');
  const protectedFact =
    /sex|gender|^age$|birth|marital|married|spouse|ethnic|race|nation|religion|city|province|region|address|district|place/i;
  expect(names.filter((name) => protectedFact.test(name))).toEqual([]);
});
