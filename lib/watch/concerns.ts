// What each rule means for one borrower, read off the profile: which accounts it is about, and by
// what figure. It decides nothing and promises nothing.

import { institutionKey, type Account, type Profile } from '@/lib/review';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, yuan, type Fen } from '@/lib/units/fen';
import { fourTimesLpr, type RatesInUse } from './rates';
import { WATCH_RULES, type WatchId } from './rules';

/**
 * `yes`: it is about something in the profile. `no`: nothing in it. `unknown`: the profile does not
 * say enough. `accounts`: the lenders it is about, or whose figures are missing.
 */
export type Concern = {
  answer: 'yes' | 'no' | 'unknown';
  accounts: string[];
  /** The soonest day of these accounts that counts. */
  on: IsoDate | null;
  amount: Fen | null;
};

const ASSISTED_LIMIT = 0.24;
const SMALL_LOAN_CAP = yuan(200_000);
const CONSUMER_LOAN_CAP = yuan(300_000);
const REPAIR_AMOUNT = yuan(10_000);

const nameOf = ({ institution, platform }: Account) => institution || platform || '';
const namesOf = (accounts: readonly Account[]) => [
  ...new Set(accounts.map(nameOf).filter((name) => name !== '')),
];

const NONE: Concern = { answer: 'no', accounts: [], on: null, amount: null };

const about = (accounts: readonly Account[], more: Partial<Concern> = {}): Concern =>
  accounts.length === 0 ? NONE : { ...NONE, answer: 'yes', accounts: namesOf(accounts), ...more };

/** Some for certain, else those of which it is not known, else none. */
function among(accounts: readonly Account[], test: (account: Account) => boolean | null): Concern {
  const sure = accounts.filter((account) => test(account) === true);
  const open = accounts.filter((account) => test(account) === null);
  return sure.length > 0 ? about(sure) : { ...about(open), answer: open.length ? 'unknown' : 'no' };
}

const above = (rate: number | null, line: number) => (rate === null ? null : rate > line);
const overCap = (limit: Fen | null, balance: Fen | null, cap: Fen) => {
  const amount = limit ?? balance;
  return amount === null ? null : amount > cap;
};
const soonest = (accounts: readonly Account[]) =>
  accounts.flatMap(({ endsOn }) => endsOn ?? []).sort()[0] ?? null;

/** Late months of a paid account whose record may have met the repair rule; amounts are not known. */
const mayBeRepaired = ({ repayment, daysPastDue, overdueAmount }: Account) =>
  /[1-7]/.test(repayment?.codes ?? '') &&
  !daysPastDue &&
  (overdueAmount === null || overdueAmount <= REPAIR_AMOUNT);

type Reader = (profile: Profile, asOf: IsoDate, rates: RatesInUse) => Concern;

const open = ({ accounts }: Profile) =>
  accounts.filter(({ closed, currency }) => !closed && currency === 'CNY');
const loans = (profile: Profile) => open(profile).filter(({ product }) => product !== 'card');
/** Of the small-loan companies among the lenders; whether an unknown lender is one is not known. */
const ofSmallLoans = (profile: Profile, test: (account: Account) => boolean | null) =>
  among(open(profile), (account) => {
    if (account.institutionKind === 'unknown') return null;
    return account.institutionKind === 'microLoan' ? test(account) : false;
  });
const consumerLoans = (profile: Profile) =>
  loans(profile).filter(({ product }) => product === 'revolving' || product === 'instalment');
const businessLoans = (profile: Profile) =>
  open(profile).filter(({ product }) => product === 'business');
const ofOwners: Reader = ({ business }) => ({ ...NONE, answer: business === null ? 'no' : 'yes' });

const READERS: Readonly<Record<WatchId, Reader>> = {
  assistedLending: (profile) =>
    among(consumerLoans(profile), ({ annualRate }) => above(annualRate, ASSISTED_LIMIT)),
  smallLoanCost: (profile, _, rates) =>
    ofSmallLoans(profile, ({ annualRate }) => above(annualRate, fourTimesLpr(rates))),
  costDisclosure: (profile) =>
    about(loans(profile).filter(({ annualRate, balance }) => annualRate === null && balance !== 0)),
  smallLoanCap: (profile) =>
    ofSmallLoans(profile, ({ product, limit, balance }) =>
      product === 'business' ? false : overCap(limit, balance, SMALL_LOAN_CAP),
    ),
  consumerLoanCap: (profile) =>
    among(
      consumerLoans(profile).filter(({ institutionKind }) => /bank$/i.test(institutionKind)),
      ({ limit, balance }) => overCap(limit, balance, CONSUMER_LOAN_CAP),
    ),
  loanPrimeRate: (profile) => about(open(profile).filter(({ product }) => product === 'mortgage')),
  privateLendingCeiling: (profile) =>
    among(open(profile), ({ institutionKind }) =>
      institutionKind === 'unknown' ? null : institutionKind === 'other',
    ),
  interestSubsidy: (profile) =>
    about(consumerLoans(profile).filter(({ balance }) => balance !== 0)),
  renewal: (profile, asOf) => {
    const due = businessLoans(profile).filter(
      ({ endsOn }) =>
        endsOn !== null && endsOn >= asOf && endsOn <= (WATCH_RULES.renewal.until ?? endsOn),
    );
    return about(due, { on: soonest(due) });
  },
  supplyChain: ofOwners,
  guaranteePlan: ofOwners,
  creditRepair: ({ accounts }) => about(accounts.filter(mayBeRepaired)),
  cardMeasures: (profile) => {
    const cards = open(profile).filter(({ product }) => product === 'card');
    const owed = cards.reduce((sum, { balance }) => sum + (balance ?? 0), 0);
    return about(cards, { amount: toFen(owed) });
  },
  cardLimits: (profile) => {
    const cards = open(profile).filter(({ product }) => product === 'card');
    return new Set(cards.map(({ institution }) => institutionKey(institution))).size > 1
      ? about(cards)
      : NONE;
  },
  consumerFinanceMeasures: (profile) =>
    among(open(profile), ({ institutionKind }) =>
      institutionKind === 'unknown' ? null : institutionKind === 'consumerFinance',
    ),
};

/** What a rule means for a borrower on a day; of an incomplete list "none" is not known. */
export function concernOf(
  id: WatchId,
  profile: Profile,
  asOf: IsoDate,
  rates: RatesInUse,
): Concern {
  const concern = READERS[id](profile, asOf, rates);
  const openList = !profile.accountsComplete && READERS[id] !== ofOwners;
  return concern.answer === 'no' && openList ? { ...concern, answer: 'unknown' } : concern;
}
