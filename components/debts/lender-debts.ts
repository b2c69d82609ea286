// What is owed, lender by lender: branches of one institution are one lender, accounts in another
// currency stand apart. Pure.

import {
  institutionKey,
  monthlyPaymentOf,
  reviewedAccountId,
  type Account,
  type InstitutionKind,
  type Product,
  type Profile,
} from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';

const BANKS: ReadonlySet<InstitutionKind> = new Set(['bank', 'internetBank']);

export type LenderDebt = {
  key: string;
  /** The lender as the first of its accounts names it; '' where nobody named it. */
  name: string;
  kind: InstitutionKind;
  /** `null` where the kind of lender is not known. */
  bank: boolean | null;
  products: Product[];
  accounts: number;
  /** What is known to be owed. */
  balance: Fen;
  /** Known payments a month. */
  payment: Fen;
  /** Accounts whose balance, or whose payment, is not known. */
  balancesUnknown: number;
  paymentsUnknown: number;
  /** The part of the balance on the line under review; `null` when this lender does not hold it. */
  reviewed: Fen | null;
};

export type Debts = {
  /** Lenders with something owed, the largest balance first. */
  owed: LenderDebt[];
  /** Open accounts on which nothing is owed. */
  clear: LenderDebt[];
  foreign: Account[];
  /** Over the lenders owed. */
  balance: Fen;
  payment: Fen;
};

const nameOf = ({ institution, platform }: Account) => institution || (platform ?? '');
const keyOf = (account: Account) => institutionKey(nameOf(account)) || account.id;

function sumOf(accounts: readonly Account[], amountOf: (account: Account) => Fen | null): Fen {
  return toFen(accounts.reduce((sum, account) => sum + (amountOf(account) ?? 0), 0));
}

const countUnknown = (accounts: readonly Account[], amountOf: (account: Account) => Fen | null) =>
  accounts.filter((account) => amountOf(account) === null).length;

const balanceOf = ({ balance }: Account) => balance;

function lenderDebt(
  key: string,
  accounts: readonly Account[],
  reviewedId: string | null,
): LenderDebt {
  const kind = accounts.find(({ institutionKind }) => institutionKind !== 'unknown');
  const reviewed = accounts.find(({ id }) => id === reviewedId);
  return {
    key,
    name: accounts.map(nameOf).find((name) => name !== '') ?? '',
    kind: kind?.institutionKind ?? 'unknown',
    bank: kind ? BANKS.has(kind.institutionKind) : null,
    products: [...new Set(accounts.map(({ product }) => product))],
    accounts: accounts.length,
    balance: sumOf(accounts, balanceOf),
    payment: sumOf(accounts, monthlyPaymentOf),
    balancesUnknown: countUnknown(accounts, balanceOf),
    paymentsUnknown: countUnknown(accounts, monthlyPaymentOf),
    reviewed: reviewed ? (reviewed.balance ?? toFen(0)) : null,
  };
}

const total = (debts: readonly LenderDebt[], part: 'balance' | 'payment') =>
  toFen(debts.reduce((sum, debt) => sum + debt[part], 0));

/** Every lender of a profile's open accounts, and what is owed to each. */
export function debtsOf(profile: Profile): Debts {
  const open = profile.accounts.filter(({ closed }) => !closed);
  const home = open.filter(({ currency }) => currency === 'CNY');
  const byLender = new Map<string, Account[]>();
  for (const account of home) {
    const key = keyOf(account);
    byLender.set(key, [...(byLender.get(key) ?? []), account]);
  }
  const reviewedId = reviewedAccountId(profile);
  const debts = [...byLender].map(([key, accounts]) => lenderDebt(key, accounts, reviewedId));
  const owed = debts
    .filter(({ balance, balancesUnknown }) => balance > 0 || balancesUnknown > 0)
    .sort((a, b) => b.balance - a.balance);
  return {
    owed,
    clear: debts.filter(({ balance, balancesUnknown }) => balance === 0 && balancesUnknown === 0),
    foreign: open.filter(({ currency }) => currency !== 'CNY'),
    balance: total(owed, 'balance'),
    payment: total(owed, 'payment'),
  };
}
