import { expect, test } from 'vitest';
import { readEnvelope } from '@/lib/storage/read-envelope';
import { issueLine } from './issue-line';

const outside = { format: 'limitlens', version: 1, savedAt: '2026-11-23T04:00:00Z' };
const account = { id: 'a', institution: '', institutionKind: 'bank', product: 'card' };

test.each<[string, object, string]>([
  [
    'a field of the profile',
    { profile: { version: 1, accounts: [{ ...account, limit: -1 }] } },
    'Row 1',
  ],
  ['a profile that is none', { profile: 'junk' }, 'The part “Your record”'],
  ['a form that is none', { draft: [] }, 'The part “The form you are filling in”'],
  ['a lender we do not know', { settings: { lender: 'x' } }, 'The part “Review settings”'],
  ['a part we do not know', { secrets: 1 }, 'The beginning'],
])('%s is named', (_, part, expected) => {
  const read = readEnvelope({ ...outside, ...part }, '2026-11-23');
  const issue = read.ok ? undefined : read.issues[0];
  expect(issue && issueLine(issue, 'en')).toContain(expected);
});
