// What stands around every letter: to whom, from whom, about which account, the papers, the name.

import type { Account } from '@/lib/review';
import type { EvidenceCode } from './evidence';
import {
  figure,
  line,
  paragraph,
  type Figure,
  type LetterId,
  type Part,
  type Receiver,
} from './letter';
import type { PartCode } from './parts';

const TITLES: Record<LetterId, PartCode> = {
  hardship: 'TITLE_HARDSHIP',
  explanation: 'TITLE_EXPLANATION',
  restoration: 'TITLE_RESTORATION',
  dispute: 'TITLE_DISPUTE',
  notMine: 'TITLE_NOT_MINE',
  complaint: 'TITLE_COMPLAINT',
};

/** The lender on the contract; never the app, which does not lend. */
export const lenderOf = (account: Account | null): Figure =>
  figure.name(account?.institution ?? null, 'lender');

/** The kind of credit, or a blank to fill in. */
export const productOf = (account: Account | null): Figure =>
  account === null ? figure.blank('product') : { kind: 'product', product: account.product };

function addressLine(id: LetterId, lender: Figure, to: Receiver): Part {
  if (to === 'bureau') return line('TO_BUREAU');
  return line(id === 'complaint' ? 'TO_COMPLAINTS_DESK' : 'TO_LENDER', { lender });
}

/** Title, addressee and writer. */
export const opening = (id: LetterId, lender: Figure, to: Receiver = 'lender'): Part[] => [
  line(TITLES[id]),
  addressLine(id, lender, to),
  paragraph('I_AM', {
    name: figure.blank('name'),
    id: figure.blank('idLastFour'),
    phone: figure.blank('phone'),
  }),
];

/** Which account it is about, and through which app it is reached. */
export function aboutAccount(account: Account | null): Part {
  const figures = { product: productOf(account), number: figure.blank('accountNumber') };
  const platform = figure.name(account?.platform ?? null, 'lender');
  return platform.kind === 'blank'
    ? paragraph('ACCOUNT', figures)
    : paragraph('ACCOUNT_VIA', { ...figures, platform });
}

/** Where to answer, the papers that go with it, name and day. */
export const closing = (papers: readonly EvidenceCode[]): Part[] => [
  paragraph('ANSWER_IN_WRITING', { phone: figure.blank('phone') }),
  line('PAPERS'),
  ...papers.map((code): Part => ({ kind: 'paper', code })),
  line('SIGNED', { name: figure.blank('name') }),
  line('DATED', { day: figure.blank('today') }),
];
