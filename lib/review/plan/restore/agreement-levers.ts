// Stage: plan. Levers that need another's consent or papers: a longer term, one cheaper loan in place
// of dear ones, a guarantee released, a record settled, income documented.

import { equalPayment } from '@/lib/funding';
import { addMonths, monthIndex, type IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { monthlyPaymentOf } from '../../facts/debts';
import { accountWith } from '../../profile/blank';
import type { Account } from '../../profile/schema';
import { keyOf } from '../../change/member';
import type { ClaimKey } from '../dispute/dispute';
import { dearestDebts, guaranteesBySize, instalmentsByPayment, sum } from '../debts-to-pay';
import { LONGER_TERM_SHARE, TWICE_THE_TERM_SHARE } from '../levers';
import type { Situation } from '../plan';
import { shownNextMonth } from './debt-levers';
import type { Lever, LeverCode, Level } from './lever';
import type { LoanOffer, RestoreOptions } from './target';

const NOTHING = toFen(0);
const STOPPED_FOR_MONTHS = 6;
/** Only the instalments that take most a month are worth an agreement. */
const MAX_TERMS = 2;
const MAX_GUARANTEES = 3;

function longerTerms(situation: Situation): Lever[] {
  const level = (payment: Fen, share: number, accountId: string): Level => {
    const monthly = toFen(payment * share);
    const move = { kind: 'payment' as const, accountId, monthly };
    return { amount: monthly, cash: NOTHING, showsOn: shownNextMonth(situation), move };
  };
  return instalmentsByPayment(situation.profile)
    .slice(0, MAX_TERMS)
    .map(({ account: { id, institution }, payment }) => ({
      code: 'EXTEND_TERM',
      subject: id,
      name: institution,
      guards: ['noNewArrears'],
      levels: [LONGER_TERM_SHARE, TWICE_THE_TERM_SHARE].map((share) => level(payment, share, id)),
    }));
}

/** What is still to be paid on an instalment loan until it ends; `null` where that is not known. */
function stillToPay(account: Account, asOf: IsoDate): number | null {
  const payment = monthlyPaymentOf(account);
  if (account.endsOn === null || payment === null) return null;
  return payment * Math.max(1, monthIndex(account.endsOn) - monthIndex(asOf));
}

/** One loan in place of the dearest ones; a level only where all of it is paid back for less. */
function refinances(situation: Situation, offer: LoanOffer): Lever[] {
  const { asOf, profile } = situation;
  const dear = dearestDebts(profile).flatMap((account) => {
    const left = stillToPay(account, asOf);
    return left !== null && (account.annualRate ?? 0) > offer.annualRate ? [{ account, left }] : [];
  });
  const levels = dear.flatMap((_, index): Level[] => {
    const replaced = dear.slice(0, index + 1);
    const balance = sum(replaced.map(({ account }) => account.balance ?? 0));
    const monthlyPayment = toFen(Math.ceil(equalPayment({ ...offer, principal: balance })));
    if (monthlyPayment * offer.months >= sum(replaced.map(({ left }) => left))) return [];
    const loan = accountWith({
      id: 'refinance',
      institution: offer.institution,
      institutionKind: offer.institutionKind,
      product: 'instalment',
      balance,
      monthlyPayment,
      annualRate: offer.annualRate,
      openedOn: asOf,
      endsOn: addMonths(asOf, offer.months),
      daysPastDue: 0,
    });
    const accountIds = replaced.map(({ account }) => account.id);
    const move = { kind: 'refinance' as const, accountIds, loan, on: asOf };
    return [{ amount: balance, cash: NOTHING, showsOn: shownNextMonth(situation), move }];
  });
  const guards = ['noNewArrears', 'lowerTotalPayment'] as const;
  const name = offer.institution;
  return levels.length === 0 ? [] : [{ code: 'REFINANCE', subject: null, name, guards, levels }];
}

const releases = (situation: Situation): Lever[] =>
  guaranteesBySize(situation.profile)
    .slice(0, MAX_GUARANTEES)
    .map(({ name, balance, at }) => ({
      code: 'RELEASE_GUARANTEE',
      subject: `${at}`,
      name,
      guards: [],
      levels: [
        {
          amount: balance,
          cash: NOTHING,
          showsOn: shownNextMonth(situation),
          move: { kind: 'release', at },
        },
      ],
    }));

const single = (code: LeverCode, level: Omit<Level, 'cash'>): Lever => ({
  code,
  subject: null,
  name: null,
  guards: [],
  levels: [{ ...level, cash: NOTHING }],
});

/** One lever for each record that the borrower calls untrue. */
export const corrections = (situation: Situation, untrue: readonly ClaimKey[]): Lever[] =>
  untrue.map((claim) => ({
    ...single('DISPUTE_RECORD', {
      amount: 1,
      showsOn: shownNextMonth(situation),
      move: { kind: 'correct', claim, asOf: situation.asOf },
    }),
    subject: `${claim.claim} ${keyOf(claim.subject)}`,
  }));

/** Every lever that takes an agreement, papers or a habit rather than cash. */
export function agreementLevers(situation: Situation, options: RestoreOptions): Lever[] {
  const { asOf, profile, today } = situation;
  const { facts } = today;
  const showsOn = shownNextMonth(situation);
  const levers = longerTerms(situation);
  const overdue = (facts.currentDaysPastDue ?? 0) > 0;
  if (options.offer && !overdue) levers.push(...refinances(situation, options.offer));
  levers.push(...releases(situation));
  const unresolved = (profile.publicRecords ?? []).filter(({ resolvedOn }) => resolvedOn === null);
  if (unresolved.length > 0) {
    const move = { kind: 'settle' as const, on: asOf };
    levers.push(single('SETTLE_RECORDS', { amount: unresolved.length, showsOn, move }));
  }
  const { documentedIncome: monthly } = options;
  if (monthly !== undefined && facts.monthlyIncome !== null && monthly > facts.monthlyIncome) {
    const move = { kind: 'income' as const, monthly };
    levers.push(single('DOCUMENT_INCOME', { amount: monthly, showsOn, move }));
  }
  const { minimumPaymentMonthsLast6: minimum, cashAdvancesLast3Months: advances } = today.signals;
  if (minimum || advances || today.signals.debtRecyclingLast3Months) {
    const on = addMonths(asOf, STOPPED_FOR_MONTHS);
    const move = { kind: 'stopRecycling' as const };
    levers.push(single('STOP_RECYCLING', { amount: 1, showsOn: on, move }));
  }
  return levers;
}
