// A table of fields: what each text stands for and what a blank one means. One table reads a part
// of a draft and writes it back.

import { pathText, type FormIssue } from './issue';
import type { Kind } from './kinds';

export type Field<T, Blank> = { kind: Kind<T>; blank: Blank; required: boolean };

export type Table = Readonly<Record<string, Field<unknown, unknown>>>;

/** What was typed into each field of a table. */
export type Typed<T extends Table> = { [Key in keyof T]: string };

/** What the fields of a table stand for. */
export type ValuesOf<T extends Table> = {
  [Key in keyof T]: T[Key] extends Field<infer Value, infer Blank> ? Value | Blank : never;
};

/** May stay blank: not known. */
export const maybe = <T>(kind: Kind<T>): Field<T, null> => ({ kind, blank: null, required: false });

/** Has a meaning of its own when blank. */
export const orElse = <T>(kind: Kind<T>, blank: T): Field<T, T> => ({
  kind,
  blank,
  required: false,
});

/** Must be filled in. */
export const needed = <T>(kind: Kind<T>): Field<T, T> => ({
  kind,
  blank: kind.standIn,
  required: true,
});

export const isBlank = (text: string) => text.trim() === '';

function readField(
  { kind, blank, required }: Field<unknown, unknown>,
  text: string,
  report: (code: FormIssue['code'], params: FormIssue['params']) => void,
): unknown {
  if (isBlank(text)) {
    if (required) report('REQUIRED', {});
    return blank;
  }
  const reading = kind.read(text);
  if (reading.ok) return reading.value;
  report(reading.code, reading.params ?? {});
  return required ? kind.standIn : blank;
}

/** What a part of a draft says, each field by its table; what cannot be read goes to `issues`. */
export function readFields<T extends Table>(
  table: T,
  typed: Typed<T>,
  path: FormIssue['path'],
  issues: FormIssue[],
): ValuesOf<T> {
  const entries = Object.entries(table).map(([key, field]) => [
    key,
    readField(field, typed[key] ?? '', (code, params) =>
      issues.push({ path: [...path, key], code, params }),
    ),
  ]);
  return Object.fromEntries(entries) as ValuesOf<T>;
}

/** The texts that `readFields` reads as these values; what is left out is blank. */
export function writeFields<T extends Table>(table: T, values: ValuesOf<T>): Typed<T> {
  const entries = Object.entries(table).map(([key, { kind }]) => {
    const value = values[key];
    return [key, value === null || value === undefined ? '' : kind.write(value)];
  });
  return Object.fromEntries(entries) as Typed<T>;
}

/** A part of a draft in which nothing has been typed. */
export const blankFields = <T extends Table>(table: T): Typed<T> =>
  Object.fromEntries(Object.keys(table).map((key) => [key, ''])) as Typed<T>;

/** What was found while a draft was read. */
export type Findings = {
  issues: FormIssue[];
  /** By list: where each of its rows stands in the draft, whose blank rows are left out. */
  places: Record<string, number[]>;
};

/** Reads the rows of a list that say anything. */
export function readRows<Row, Value>(
  list: string,
  rows: readonly Row[],
  saysNothing: (row: Row) => boolean,
  read: (row: Row, path: FormIssue['path']) => Value,
  { places }: Findings,
): Value[] {
  const kept = rows.map((row, place) => ({ row, place })).filter(({ row }) => !saysNothing(row));
  places[list] = kept.map(({ place }) => place);
  return kept.map(({ row, place }) => read(row, [...list.split('.'), place]));
}

/** An issue found in a list without its blank rows, led back to the list as typed. */
export function inTypedRows(issue: FormIssue, places: Findings['places']): FormIssue {
  const at = issue.path.findIndex((key) => typeof key === 'number');
  const place = places[pathText(issue.path.slice(0, at))]?.[Number(issue.path[at])];
  return at < 0 || place === undefined ? issue : { ...issue, path: issue.path.with(at, place) };
}
