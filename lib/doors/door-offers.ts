// What the loans behind open doors would be at worst: the dearest rate quoted, and the least amount.
// Bank screens name no price, so a salary loan is taken at what the press quotes for all of them.

import { channelsOn, eligibility, type FundingSourceId } from '@/lib/funding';
import type { IsoDate } from '@/lib/units/calendar';
import { toFen, type Fen } from '@/lib/units/fen';
import { BANK_SCREENS } from './bank-screens';
import type { Door, DoorId } from './doors';
import { unsecuredDebtOf, type Standing } from './figures';
import { fundingFactsOf } from './owner-doors';

/** What a loan behind a door would be at worst. */
export type Offer = {
  id: DoorId;
  /** The dearest rate quoted, a year, as a ratio. */
  rate: number;
  feeRate: number;
  months: number;
  /** The least it would lend; `null` where nothing says so. */
  amount: Fen | null;
  source: FundingSourceId;
};

/** Source: banks' consumer loans as the press quotes them, 3% to 6% a year. */
const SALARY_LOAN = { rate: 0.06, source: 'bankConsumerRates' } as const satisfies {
  rate: number;
  source: FundingSourceId;
};
/** Our assumption: a salary loan is paid back over three years. */
const SALARY_LOAN_MONTHS = 36;

/** An offer for every open door of these. */
export function offersOf(doors: readonly Door[], standing: Standing, asOf: IsoDate): Offer[] {
  const { facts } = standing;
  const open = new Set(doors.filter(({ state }) => state === 'open').map(({ id }) => id));
  const base = facts.providentFundBase;
  const owed = unsecuredDebtOf(facts);
  const banks = BANK_SCREENS.filter(({ id }) => open.has(id)).map(({ id, amount }): Offer => {
    const known = base !== null && (owed !== null || amount.less === 0);
    const lent = known ? (base ?? 0) * amount.times - (owed ?? 0) * amount.less : null;
    return {
      id,
      ...SALARY_LOAN,
      feeRate: 0,
      months: SALARY_LOAN_MONTHS,
      amount: lent === null ? null : toFen(Math.max(0, lent)),
    };
  });
  const channels = channelsOn(asOf).flatMap((channel): Offer[] => {
    const id = [...open].find((each) => each === channel.id);
    if (id === undefined) return [];
    const { low, high } = eligibility(channel, fundingFactsOf(standing), 'OPERATIONS').amount;
    return [
      {
        id,
        rate: channel.cost.high,
        feeRate: channel.feeRate?.rate ?? 0,
        months: channel.months.most,
        amount: low ?? high,
        source: channel.cost.source,
      },
    ];
  });
  return [...banks, ...channels];
}
