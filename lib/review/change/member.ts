// Stage: change. What a group of facts is made of: the accounts, inquiries and other rows of the
// record that differ, or the facts themselves where no rows stand behind them.

import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { FactsOf } from '../facts/facts';
import type { InquiryReason, PublicRecordKind } from '../profile/lists';

/** Facts of groups that no rows stand behind. */
export type PlainFactId = keyof FactsOf<'income' | 'stability' | 'behaviour' | 'line'>;

export type Member =
  | { kind: 'account'; id: string }
  /** One month of an account's repayment record that is late on one side only, or differently. */
  | { kind: 'lateMonth'; id: string; month: IsoMonth }
  /** One inquiry, or several of one day, institution and reason. */
  | { kind: 'inquiry'; on: IsoDate; institution: string; reason: InquiryReason }
  | { kind: 'guarantee'; institution: string }
  | { kind: 'publicRecord'; record: PublicRecordKind; on: IsoDate }
  | { kind: 'fact'; id: PlainFactId }
  /** All rows of one institution, where there are too many to share among one by one. */
  | { kind: 'institution'; institution: string; rows: number }
  /** The group's older rows ageing or leaving their windows by the later day. */
  | { kind: 'aged' }
  /** Which lists were told, and which line is under review. */
  | { kind: 'told' }
  /** Rows that change little or nothing, together. */
  | { kind: 'others'; rows: number };

export type MemberShare = {
  member: Member;
  /** Its part of the group's share of the limit, in fen. */
  limit: Fen;
  /** The same of the group's share of the score, in points. */
  score: number;
  /** What this member alone would have changed, everything else as before. */
  alone: Fen;
};

/** The same text for the same member. */
export const keyOf = (member: Member): string => JSON.stringify(member);
