// Single transactions for tests, of which only what matters has to be said.

import { toFen } from '@/lib/units/fen';
import type { BillHeading, BillRow, ReadBill } from '../bill';

let made = 0;

export const rowOf = (said: Partial<BillRow>): BillRow => ({
  id: `row-${(made += 1)}`,
  source: 'alipay',
  card: false,
  line: 1,
  on: '2026-03-05',
  time: null,
  amount: toFen(-100),
  direction: 'out',
  currency: 'CNY',
  outcome: 'done',
  counterparty: '',
  description: '',
  status: '',
  category: '',
  account: '',
  reference: '',
  note: '',
  balance: null,
  words: '',
  ...said,
});

export const headingFor = (said: Partial<BillHeading>): BillHeading => ({
  source: 'alipay',
  card: false,
  owner: null,
  account: null,
  from: null,
  through: null,
  statedRows: null,
  ...said,
});

export const billOf = (name: string, rows: BillRow[]): ReadBill => ({
  ok: true,
  name,
  heading: headingFor({}),
  rows,
  unread: [],
  lines: { preamble: 1, rows: rows.length, unread: 0, blank: 0, furniture: 0 },
});
