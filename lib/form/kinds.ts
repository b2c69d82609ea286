// What a typed text can stand for, read and written by the same table entry. A text of white space
// alone never comes here: it is a blank.

import { formatInputAmount } from '@/lib/format/money';
import { parseAmount } from '@/lib/format/parse-amount';
import { parseCount, parseMonths, type ParsedCount } from '@/lib/format/parse-count';
import { formatInputPercent, parsePercent } from '@/lib/format/percent';
import { parseDateText, parseMonthText } from '@/lib/format/dates';
import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import { MAX_FEN, type Fen } from '@/lib/units/fen';
import type { FormIssue } from './issue';

type Failure = { ok: false; code: FormIssue['code']; params?: FormIssue['params'] };
type Reading<T> = { ok: true; value: T } | Failure;

export type Kind<T> = {
  read(text: string): Reading<T>;
  write(value: T): string;
  /** Takes the place of what cannot be read, so that the rest can still be judged. */
  standIn: T;
};

const HIGHEST_RATE = 10;

const understood = <T>(value: T): Reading<T> => ({ ok: true, value });
const failed = (code: FormIssue['code'], params: FormIssue['params'] = {}): Failure => ({
  ok: false,
  code,
  params,
});

const orProblem = <T>(value: T | null, code: FormIssue['code']): Reading<T> =>
  value === null ? failed(code) : understood(value);

export const money: Kind<Fen> = {
  read(text) {
    const parsed = parseAmount(text);
    if (parsed.ok) return understood(parsed.fen);
    if (parsed.code === 'TOO_LARGE') return failed('TOO_LARGE', { max: MAX_FEN });
    return failed(parsed.code === 'NEGATIVE' ? 'NEGATIVE' : 'NOT_AN_AMOUNT');
  },
  write: formatInputAmount,
  standIn: MAX_FEN,
};

export const percent: Kind<number> = {
  read(text) {
    const parsed = parsePercent(text);
    if (parsed.ok) return understood(parsed.ratio);
    if (parsed.code === 'TOO_LARGE') return failed('TOO_LARGE', { max: HIGHEST_RATE });
    return failed(parsed.code === 'NEGATIVE' ? 'NEGATIVE' : 'NOT_A_PERCENT');
  },
  write: formatInputPercent,
  standIn: 0,
};

function ofCount(parsed: ParsedCount, max: number): Reading<number> {
  if (parsed.ok) return understood(parsed.count);
  if (parsed.code === 'TOO_LARGE') return failed('TOO_LARGE', { max });
  return failed(parsed.code === 'EMPTY' ? 'NOT_A_NUMBER' : parsed.code);
}

const counted = (parse: typeof parseCount, max: number): Kind<number> => ({
  read: (text) => ofCount(parse(text, max), max),
  write: (value) => `${value}`,
  standIn: 0,
});

/** A whole number up to `max`. */
export const countTo = (max: number) => counted(parseCount, max);

/** A length of time in months up to `max`, typed as months or as years and months. */
export const monthsTo = (max: number) => counted(parseMonths, max);

export const day: Kind<IsoDate> = {
  read: (text) => orProblem(parseDateText(text), 'NOT_A_DATE'),
  write: (value) => value,
  standIn: '1900-01-01',
};

export const month: Kind<IsoMonth> = {
  read: (text) => orProblem(parseMonthText(text), 'NOT_A_MONTH'),
  write: (value) => value,
  standIn: '1900-01',
};

/** Free text as typed; the schema trims it and knows how long it may be. */
export const text: Kind<string> = { read: understood, write: (value) => value, standIn: '' };

/** A currency's three letters, in any case. */
export const currency: Kind<string> = {
  read: (typed) => understood(typed.trim().toUpperCase()),
  write: (value) => value,
  standIn: 'CNY',
};

/** One of a closed list. */
export const oneOf = <T extends string>(list: readonly [T, ...T[]]): Kind<T> => ({
  read: (typed) => orProblem(list.find((each) => each === typed) ?? null, 'NOT_IN_LIST'),
  write: (value) => value,
  standIn: list[0],
});

export const yesNo: Kind<boolean> = {
  read: (typed) => orProblem(typed === 'yes' ? true : typed === 'no' ? false : null, 'NOT_IN_LIST'),
  write: (value) => (value ? 'yes' : 'no'),
  standIn: false,
};
