// Taiwan 2005 gives dated months, so each row goes the whole way that a borrower's record goes:
// one card, its limit, balance and six repayment codes, through the schema, the facts, the signals.

import { parseProfile, readSignals, type Signals } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import type { Row } from './rows';

/** The month the codes run through is the month of the review. */
const AS_OF: IsoDate = '2026-11-30';
const THROUGH = '2026-11';

const CARD = 'card';

/** An overpaid card has a negative balance and owes nothing. */
const owed = (row: Row, column: string) => Math.max(0, Math.round((row.number(column) ?? 0) * 100));

/** The row as a profile: a single card at one bank, and nothing else known. */
const profileOf = (row: Row) => ({
  version: 1,
  accounts: [
    {
      id: CARD,
      institution: 'Bank',
      institutionKind: 'bank',
      product: 'card',
      limit: owed(row, 'limit'),
      balance: owed(row, 'balance'),
      monthlyPayment: owed(row, 'last_payment'),
      repayment: { through: THROUGH, codes: row.text('months_old_to_new') },
    },
  ],
  accountsComplete: true,
  reviewedAccountId: CARD,
});

export function taiwanSignals(row: Row): Signals {
  const parsed = parseProfile(profileOf(row), AS_OF);
  if (!parsed.ok) throw new Error(`row ${row.text('row')}: ${JSON.stringify(parsed.issues)}`);
  return readSignals(parsed.profile, AS_OF);
}
