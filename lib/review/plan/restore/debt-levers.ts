// Stage: plan. Levers that take cash: bring arrears up to date, pay cards and loans down to an edge,
// close small lenders. Levels that cannot be afforded within a year are no levels.

import { addMonths } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import {
  cardCrossings,
  dearestDebts,
  debtCrossings,
  fullestCards,
  overdueAccounts,
  overdueCash,
  smallLenders,
  spread,
  sum,
  type Crossing,
} from '../debts-to-pay';
import { REPORTING_LAG_MONTHS, type Situation } from '../plan';
import { affordableOn } from '../purse';
import type { Lever, Level } from './lever';

/** More small lenders than this are not each a lever of its own. */
const MAX_LENDERS = 5;

const isAffordable = ({ purse, asOf }: Situation, cash: Fen) =>
  affordableOn(cash, purse, asOf) !== null;

/** The day on which what is done today shows on the credit report. */
export const shownNextMonth = ({ asOf }: Situation) => addMonths(asOf, REPORTING_LAG_MONTHS);

function catchUp(situation: Situation): Lever[] {
  const overdue = overdueAccounts(situation.profile);
  if (overdue.length === 0) return [];
  const cash = overdueCash(overdue);
  const level: Level = {
    amount: cash,
    cash,
    showsOn: shownNextMonth(situation),
    move: { kind: 'catchUp' },
  };
  return isAffordable(situation, cash)
    ? [
        {
          code: 'CATCH_UP',
          subject: null,
          name: null,
          guards: ['cashFloor'],
          levels: [level],
        },
      ]
    : [];
}

function paysDown(
  situation: Situation,
  code: 'MOVE_CARD_SPEND' | 'PAY_DOWN_CARDS' | 'PAY_DOWN_LOANS',
  crossings: readonly Crossing[],
  cashOf: (amount: Fen) => Fen,
): Lever[] {
  const { profile } = situation;
  const debts = code === 'PAY_DOWN_LOANS' ? dearestDebts(profile) : fullestCards(profile);
  const owed = sum(debts.map(({ balance }) => balance ?? 0));
  const levels = crossings
    .filter(({ amount }) => amount <= owed && isAffordable(situation, cashOf(amount)))
    .map(({ amount }) => ({
      amount,
      cash: cashOf(amount),
      showsOn: shownNextMonth(situation),
      move: { kind: 'payDown' as const, sums: [...spread(debts, amount)] },
    }));
  if (levels.length === 0) return [];
  const guards = ['cashFloor', 'noNewArrears'] as const;
  return [{ code, subject: null, name: null, guards, levels }];
}

/**
 * Cards that are paid in full each month, paid before the statement day instead of after it: the
 * cash is due anyway, so it costs none, but it has to be at hand today above the floor.
 */
function movesCardSpend(situation: Situation): Lever[] {
  const spare = situation.purse.spare;
  if (situation.today.facts.minimumPaymentMonthsLast6 !== 0 || spare === null) return [];
  const within = cardCrossings(situation).filter(({ amount }) => amount <= spare);
  return paysDown(situation, 'MOVE_CARD_SPEND', within, () => toFen(0));
}

const closesLenders = (situation: Situation): Lever[] =>
  smallLenders(situation)
    .filter(({ owed }) => isAffordable(situation, owed))
    .slice(0, MAX_LENDERS)
    .map(({ name, ids, owed }) => ({
      code: 'CLOSE_LENDER',
      subject: ids.join(' '),
      name,
      guards: ['cashFloor', 'noNewArrears'],
      levels: [
        {
          amount: owed,
          cash: owed,
          showsOn: shownNextMonth(situation),
          move: { kind: 'payOff', accountIds: ids },
        },
      ],
    }));

/** Every lever that takes cash, arrears first. */
export function debtLevers(situation: Situation): Lever[] {
  const overdue = (situation.today.facts.currentDaysPastDue ?? 0) > 0;
  const arrears = catchUp(situation);
  return [
    ...arrears,
    ...(overdue ? [] : movesCardSpend(situation)),
    ...paysDown(situation, 'PAY_DOWN_CARDS', cardCrossings(situation), (amount) => amount),
    ...paysDown(situation, 'PAY_DOWN_LOANS', debtCrossings(situation), (amount) => amount),
    ...closesLenders(situation),
  ];
}
