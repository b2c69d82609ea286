// Every code that the words are keyed by, as types only.

export type { Issue, IssueCode } from '../review/profile/issue';
export type { Profile } from '../review/profile/schema';
export type { AssumptionCode, QuickAnswers } from '../review/profile/quick-answers';
export type {
  IncomeSource,
  InquiryReason,
  InstitutionKind,
  LimitEventKind,
  Product,
  PublicRecordKind,
} from '../review/profile/lists';
export type { FactGroup } from '../review/facts/facts';
export type { SignalFamily, SignalId, SignalsOf } from '../review/signals/signals';
export type {
  Climate,
  GradeId,
  KnockOutCode,
  LenderKind,
  Level,
  Programme,
  TermId,
} from '../review/policy/policy';
export type { Basis, OutcomeSet, SourceId } from '../review/policy/sources';
export type { Reason, ReasonCode, ReasonKind } from '../review/explanation/reason';
export type { Action } from '../review/decision/decision';
export type { StepCode } from '../review/plan/plan';
