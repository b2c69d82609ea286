// What is known of a way to borrow: who qualifies, with which papers, at what indicative cost, how
// soon, for what, and what asking does to the credit record. Data with a source beside each figure.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { FundingSourceId } from '../sources';
import type { Repayment } from '../schedules/schedule';
import type { AmountFactId, Requirement } from './facts';

export const CHANNEL_IDS = [
  'RENEWAL',
  'BANK_ONLINE',
  'TAX_BASED',
  'RECEIPTS_BASED',
  'SECURED',
  'GUARANTEED',
  'SUPPLY_CHAIN',
  'INTERNET_BANK',
  'INVOICE_LOAN',
  'COMMERCIAL_GUARANTEE',
  'ASSISTED_PLATFORM',
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export const PURPOSES = ['OPERATIONS', 'EQUIPMENT', 'RENEWAL', 'CONSUMPTION'] as const;
export type Purpose = (typeof PURPOSES)[number];

export type DocumentCode =
  | 'ID'
  | 'LICENCE'
  | 'BUSINESS_ACCOUNT'
  | 'STATEMENTS'
  | 'TAX_RECORD'
  | 'RECEIPTS_RECORD'
  | 'LEASE_OR_TITLE'
  | 'TITLE'
  | 'VALUATION'
  | 'USE_CONTRACT'
  | 'CONTRACT_AND_INVOICE'
  | 'DELIVERY_NOTE'
  | 'BUYER_CONFIRMATION'
  | 'COUNTER_GUARANTEE'
  | 'LOAN_CONTRACT';

/** A range with where it was read. */
export type SourcedRange = { low: number; high: number; source: FundingSourceId };

export type Channel = {
  id: ChannelId;
  /** Where a rule opened or bounds the channel, its first and last day. */
  from?: IsoDate;
  until?: IsoDate;
  /** The cost a year, all in but for `feeRate`. */
  cost: SourcedRange;
  /** A fee once, as a share of the amount. */
  feeRate?: { rate: number; source: FundingSourceId };
  /** From asking to money. */
  days: SourcedRange;
  months: { most: number; source: FundingSourceId };
  repayment: Repayment;
  amount: {
    /** The most of any borrower. */
    cap?: { most: Fen; source: FundingSourceId };
    /** So many times a fact, less what is owed already where `less` says so. */
    times?: {
      fact: AmountFactId;
      low: number;
      high: number;
      less?: AmountFactId;
      source: FundingSourceId;
    };
  };
  requires: readonly Requirement[];
  documents: readonly DocumentCode[];
  purposes: readonly Purpose[];
  /** Hard inquiries that asking leaves on the owner's record and on the firm's. */
  inquiries: { owner: number; firm: number };
};
