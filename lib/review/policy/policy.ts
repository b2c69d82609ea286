// Stage: policy. The shape of a review policy: every number a review uses is data of this shape,
// with a source and a basis beside it. Nothing here decides anything.

import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { FactId } from '../facts/facts';
import type { SignalId } from '../signals/signals';
import type { Override } from './overrides/override';
import type { SourceId } from './sources';

export type LenderKind = 'platform' | 'bank' | 'business';
export type Climate = 'normal' | 'tight' | 'severe';
export type Programme = 'unchanged' | 'shrinking' | 'closing';

/** What is assumed of the lender's own side; it cannot be read from the borrower's record. */
export type Stance = { climate: Climate; programme: Programme };
export const NEUTRAL_STANCE: Stance = { climate: 'normal', programme: 'unchanged' };

export type Level = 'fine' | 'watch' | 'high';

/** Where a band begins: `from` holds its edge, `above` begins just past it. It ends at the next. */
export type Edge = { from: number; above?: never } | { above: number; from?: never };

/** Where a band begins, whether or not the edge itself belongs to it. */
export const edgeOf = (edge: Edge): number => edge.from ?? edge.above;

/** `edgeSource` says who quotes the edge, `pointsSource` where the points come from. */
export type Band = Edge & { points: number; edgeSource: SourceId; pointsSource: SourceId };

/** A scored signal. `worse` is the direction in which the value worsens and points never rise. */
export type Attribute = {
  signal: SignalId;
  worse: 'higher' | 'lower';
  /** Points when the value is not known or does not apply. */
  unknownPoints: number;
  unknownSource: SourceId;
  bands: readonly [Band, ...Band[]];
};

/** A signal that is shown against bands and earns no points, since others count the same thing. */
export type ShownAttribute = {
  signal: SignalId;
  worse: 'higher' | 'lower';
  bands: readonly [ShownBand, ...ShownBand[]];
};
export type ShownBand = Edge & { level: Level; edgeSource: SourceId };

export type KnockOutCode =
  'OVERDUE_NOW' | 'OVERDUE_LONG' | 'RECORD_UNRESOLVED' | 'LATE_THREE_IN_ROW' | 'LATE_SIX_IN_ALL';

/** While the signal is at least `from`, the total is capped at `cap`. */
export type KnockOut = {
  code: KnockOutCode;
  signal: SignalId;
  from: number;
  cap: number;
  edgeSource: SourceId;
  capSource: SourceId;
};

export type GradeId = 'A' | 'B' | 'C' | 'D' | 'E';

/** A grade begins at a total of `from`, raised by the climate's `cutOffShift`. */
export type Grade = {
  id: GradeId;
  from: number;
  /** May the limit rise, and may the line still be drawn? */
  mayIncrease: boolean;
  mayDraw: boolean;
  source: SourceId;
};

export type TermId =
  | 'productCap'
  | 'incomeMultiple'
  | 'dtiHeadroom'
  | 'totalLimit'
  | 'providentFund'
  | 'receiptsShare'
  | 'taxMultiple'
  | 'stepUp';

type ByGrade = Record<GradeId, number>;

/** An upper bound on the limit. The limit is the smallest of those whose facts are known. */
export type Term =
  | { id: TermId; kind: 'cap'; amount: Fen; source: SourceId }
  | {
      id: TermId;
      kind: 'multiple';
      /** `multiple[grade] × base`, less what already stands against it. */
      base: FactId;
      multiple: ByGrade;
      less: FactId | null;
      /** Two ways to the same product: of these terms only the larger bounds the limit. */
      alternativeTo?: TermId;
      source: SourceId;
    }
  | {
      id: TermId;
      kind: 'headroom';
      /** `(share[grade] × base − less) / paymentFactor`: what the spare income can service. */
      base: FactId;
      share: ByGrade;
      less: FactId;
      /** Monthly payment per yuan of limit. */
      paymentFactor: number;
      source: SourceId;
    };

export type ClimateEffect = {
  cutOffShift: number;
  shareShift: number;
  multipleFactor: number;
  mayIncrease: boolean;
};
export type ProgrammeEffect = { capFactor: number; mayIncrease: boolean; mayDraw: boolean };

/** How an existing limit may move at one review. */
export type Movement = {
  /** A computed limit of at least this share of the current one changes nothing. */
  holdFrom: number;
  /** An increase needs the terms to allow this multiple of the current limit. */
  increaseFrom: number;
  increaseAtMost: number;
  /** One review cuts no deeper than this share of the current limit. */
  decreaseAtLeast: number;
  /** Limits are rounded down to a multiple of this. */
  roundTo: Fen;
  /** At or below this total the line is closed. */
  closeAt: number;
  sources: Record<
    'holdFrom' | 'increaseFrom' | 'increaseAtMost' | 'decreaseAtLeast' | 'roundTo' | 'closeAt',
    SourceId
  >;
};

/** One lender kind's rules in force from a day on, until a newer version begins. */
export type Policy = {
  lender: LenderKind;
  effectiveFrom: IsoDate;
  attributes: readonly Attribute[];
  shown: readonly ShownAttribute[];
  knockOuts: readonly KnockOut[];
  /** Best grade first. */
  grades: readonly Grade[];
  terms: readonly Term[];
  movement: Movement;
  climates: Record<Climate, ClimateEffect>;
  programmes: Record<Programme, ProgrammeEffect>;
  stanceSource: SourceId;
  /** The borrower's own numbers among these; left out where all are as published. */
  overrides?: readonly Override[];
};
