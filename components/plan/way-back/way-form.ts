// What is typed on the way back's form, read into a target and assumptions. Pure.

import type { EntryProblem } from '@/lib/content/entries';
import { parseAmount } from '@/lib/format/parse-amount';
import { parseMonths } from '@/lib/format/parse-count';
import { parsePercent } from '@/lib/format/percent';
import {
  INSTITUTION_KINDS,
  type Dispute,
  type LoanOffer,
  type Policy,
  type RestoreOptions,
  type Review,
  type Target,
} from '@/lib/review';
import type { Fen } from '@/lib/units/fen';
import { plainText } from '@/lib/units/plain-text';

export const TARGETS = ['oldLimit', 'amount', 'grade', 'hold'] as const;
type TargetKind = (typeof TARGETS)[number];

export type WayForm = {
  target: TargetKind;
  amount: string;
  floor: string;
  income: string;
  /** Holds a written offer. */
  offer: boolean;
  institution: string;
  kind: string;
  rate: string;
  months: string;
  /** Places in the list of disputes. */
  untrue: number[];
};

/** Nothing assumed, and the old limit as the target where there is one. */
export const blankForm = ({ decision }: Review): WayForm => ({
  target: decision.currentLimit === null ? 'amount' : 'oldLimit',
  amount: '',
  floor: '',
  income: '',
  offer: false,
  institution: '',
  kind: 'bank',
  rate: '',
  months: '',
  untrue: [],
});

export type WayField = 'amount' | 'floor' | 'income' | 'rate' | 'months';
export type WayErrors = Partial<Record<WayField, EntryProblem>>;
type WayRead =
  { ok: true; target: Target; options: RestoreOptions } | { ok: false; errors: WayErrors };

/** The grade above today's; `null` at the top. */
export function nextGrade({ decision }: Review, { grades }: Policy) {
  const from = grades.find(({ id }) => id === decision.grade)?.from ?? 0;
  const above = grades.filter((grade) => grade.from > from).sort((a, b) => a.from - b.from);
  return above[0] ?? null;
}

const LONGEST_MONTHS = 360;
const isBlank = (text: string) => text.trim() === '';

/** Reads one field, noting what is wrong with it. */
function reader(errors: WayErrors) {
  return {
    money(field: WayField, text: string): Fen | null {
      const parsed = parseAmount(text);
      if (parsed.ok) return parsed.fen;
      errors[field] = parsed.code;
      return null;
    },
    rate(text: string): number {
      const parsed = parsePercent(text);
      if (!parsed.ok) errors.rate = parsed.code;
      return parsed.ok ? parsed.ratio : 0;
    },
    months(text: string): number {
      const parsed = parseMonths(text, LONGEST_MONTHS);
      if (!parsed.ok) errors.months = parsed.code;
      else if (parsed.count === 0) errors.months = 'NOT_A_NUMBER';
      return parsed.ok ? parsed.count : 0;
    },
  };
}

type Context = {
  review: Review;
  policy: Policy;
  disputes: readonly Dispute[];
};

function offerOf(form: WayForm, read: ReturnType<typeof reader>): LoanOffer {
  return {
    institution: plainText(form.institution),
    institutionKind: INSTITUTION_KINDS.find((kind) => kind === form.kind) ?? 'unknown',
    annualRate: read.rate(form.rate),
    months: read.months(form.months),
  };
}

function targetOf(
  form: WayForm,
  { review, policy }: Context,
  read: ReturnType<typeof reader>,
): Target {
  if (form.target === 'amount') {
    return { kind: 'amount', amount: read.money('amount', form.amount) ?? (0 as Fen) };
  }
  if (form.target === 'hold') return { kind: 'action', action: 'hold' };
  if (form.target === 'oldLimit') return { kind: 'oldLimit' };
  return { kind: 'grade', grade: nextGrade(review, policy)?.id ?? review.decision.grade };
}

/** The target and assumptions behind the form, or what is wrong with it, field by field. */
export function readWayForm(form: WayForm, context: Context): WayRead {
  const errors: WayErrors = {};
  const read = reader(errors);
  const target = targetOf(form, context, read);
  const floor = isBlank(form.floor) ? null : read.money('floor', form.floor);
  const income = isBlank(form.income) ? null : read.money('income', form.income);
  const offer = form.offer ? offerOf(form, read) : null;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const untrue = form.untrue.flatMap((at) => context.disputes[at] ?? []);
  return {
    ok: true,
    target,
    options: {
      stance: context.review.stance,
      ...(floor !== null && { cashFloor: floor }),
      ...(income !== null && { documentedIncome: income }),
      ...(offer && { offer }),
      untrue: untrue.map(({ claim, subject }) => ({ claim, subject })),
    },
  };
}
