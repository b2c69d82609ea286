// The channels that are open to a borrower as offers for a mix: the least that a channel is said to
// lend counts, the slowest money and the longest term.

import type { IsoDate } from '@/lib/units/calendar';
import { toFen } from '@/lib/units/fen';
import type { ChannelId, Purpose } from '../channels/channel';
import { channelsOn } from '../channels/channels';
import { eligibility } from '../channels/eligibility';
import type { FundingFacts } from '../channels/facts';
import type { Offer } from './offer';

/** One offer for each eligible channel; a channel stands for a lender of its own unless named. */
export const offersFrom = (
  facts: FundingFacts,
  asOf: IsoDate,
  purpose: Purpose,
  lenders: Partial<Record<ChannelId, string>> = {},
): Offer[] =>
  channelsOn(asOf).flatMap((channel) => {
    const { status, amount } = eligibility(channel, facts, purpose);
    const most = amount.low ?? amount.high;
    if (status !== 'eligible' || !most) return [];
    return [
      {
        id: channel.id,
        lender: lenders[channel.id] ?? channel.id,
        most,
        cost: { low: channel.cost.low, high: channel.cost.high },
        feeRate: channel.feeRate?.rate ?? 0,
        fee: toFen(0),
        days: channel.days.high,
        months: channel.months.most,
        repayment: channel.repayment,
      },
    ];
  });
