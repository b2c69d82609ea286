// A hardship proposal: what is owed, what a month leaves, and an arrangement that the cash carries.
// It asks; no rule makes the lender agree.

import type { Account } from '@/lib/review';
import { toFen, type Fen } from '@/lib/units/fen';
import { evidenceFor } from './evidence';
import { aboutAccount, closing, lenderOf, opening } from './frame';
import { figure, item, paragraph, type Part } from './letter';
import { debtsToEase, type Matter } from './matter';
import { offerFor, type Offer } from './offer';
import { recentIncome } from './recent-income';

/** The debt that help is asked for: the one chosen, else the most pressing. */
export const debtInQuestion = (matter: Matter, subject: string | null): Account | null => {
  const debts = debtsToEase(matter);
  return debts.find(({ id }) => id === subject) ?? debts[0] ?? null;
};

function owed(account: Account | null): Part[] {
  const balance = figure.money(account?.balance ?? null, 'balance');
  const rate = account?.annualRate ?? null;
  const days = account?.daysPastDue ?? 0;
  return [
    rate === null
      ? paragraph('OWED', { balance })
      : paragraph('OWED_RATE', { balance, rate: figure.rate(rate) }),
    ...(days > 0 ? [paragraph('OVERDUE_NOW', { days: figure.count(days) })] : []),
  ];
}

/** What all other debts ask for a month; `null` where one of them does not say. */
function otherPayments({ profile }: Matter, account: Account | null): Fen | null {
  if (!profile.accountsComplete) return null;
  let sum = 0;
  for (const { id, closed, balance, monthlyPayment, currency } of profile.accounts) {
    if (id === account?.id || closed || balance === 0) continue;
    if (monthlyPayment === null || currency !== 'CNY') return null;
    sum += monthlyPayment;
  }
  return toFen(sum);
}

function month(matter: Matter, account: Account | null): Part[] {
  const { profile, review } = matter;
  const now = recentIncome(profile, review);
  const before = profile.earlier?.monthlyIncome ?? null;
  const others = otherPayments(matter, account);
  const income = figure.money(now, 'income');
  const essentials = figure.money(profile.household.monthlyEssentials, 'essentials');
  const since = profile.earlier?.asOf ?? null;
  const fell = before !== null && now !== null && now < before;
  return [
    paragraph('CAUSE', { cause: figure.blank('cause') }),
    ...(fell
      ? [
          paragraph('INCOME_FELL', {
            since: figure.day(since, 'eventDay'),
            before: figure.money(before, 'income'),
            now: income,
          }),
        ]
      : []),
    fell
      ? paragraph('ESSENTIALS_EACH_MONTH', { essentials })
      : paragraph('EACH_MONTH', { income, essentials }),
    ...(others === null || others === 0
      ? []
      : [paragraph('OTHERS_EACH_MONTH', { others: figure.money(others, 'monthly') })]),
  ];
}

function offered(offer: Offer): Part {
  switch (offer.kind) {
    case 'schedule':
      return paragraph('OFFER_SCHEDULE', {
        firstOn: figure.day(offer.firstOn, 'firstDay'),
        payment: figure.money(offer.payment, 'monthly'),
        months: figure.count(offer.months),
        lastPayment: figure.money(offer.lastPayment, 'monthly'),
        lastOn: figure.day(offer.lastOn, 'firstDay'),
        interest: figure.money(offer.interest, 'monthly'),
        rate: figure.rate(offer.rate),
      });
    case 'monthly':
      return paragraph('OFFER_MONTHLY', { amount: figure.money(offer.amount, 'monthly') });
    case 'pause':
      return paragraph('OFFER_PAUSE', { firstDay: figure.blank('firstDay') });
    case 'asAgreed':
    case 'open':
      return paragraph('OFFER_OPEN', {
        firstDay: figure.blank('firstDay'),
        monthly: figure.blank('monthly'),
        months: figure.blank('months'),
      });
  }
}

/** What this kind of debt may be asked for, and the catch of a card agreement. */
function ways(account: Account | null, asOf: string): Part[] {
  if (account?.product === 'card') return [paragraph('CARD_PLAN'), paragraph('CARD_PLAN_CATCH')];
  const renewable =
    account?.product === 'business' && account.endsOn !== null && account.endsOn > asOf;
  return [
    paragraph('LOAN_TERMS'),
    ...(renewable
      ? [paragraph('RENEWAL', { endsOn: figure.day(account.endsOn, 'firstDay') })]
      : []),
  ];
}

/** The letter that asks to pay otherwise; `subject`: the debt by id, else the first that needs it. */
export function hardship(matter: Matter, subject: string | null): Part[] {
  const account = debtInQuestion(matter, subject);
  return [
    ...opening('hardship', lenderOf(account)),
    aboutAccount(account),
    ...owed(account),
    ...month(matter, account),
    paragraph('WILLING'),
    offered(offerFor(account, matter.cash)),
    ...ways(account, matter.review.asOf),
    paragraph('MY_REQUESTS'),
    item('ASK_RELIEF'),
    item('ASK_AGREEMENT'),
    item('ASK_CONTACT'),
    ...closing(evidenceFor('hardship', matter)),
  ];
}
