// Reads what is typed on the funding page, noting field by field what could not be read. Pure.

import { ENTRY_PROBLEMS, UNIT_EXAMPLES, type EntryProblem } from '@/lib/content/entries';
import { fill } from '@/lib/content/fill';
import { parseDateText } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { parseAmount } from '@/lib/format/parse-amount';
import { parseMonths } from '@/lib/format/parse-count';
import { parsePercent } from '@/lib/format/percent';
import type { IsoDate } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';

export type EntryUnit = 'money' | 'percent' | 'months' | 'days' | 'day';

/** What is wrong with each field that could not be read, by the field's id. */
export type Problems = Readonly<Record<string, EntryProblem>>;

const LONGEST = 600;

/** One reader for one form: `problems` holds what it met, and what it gave for such a field is void. */
export function entryReader() {
  const problems: Record<string, EntryProblem> = {};
  const refuse = <T>(id: string, code: EntryProblem, otherwise: T): T => {
    problems[id] = code;
    return otherwise;
  };
  return {
    problems: problems as Problems,
    /** An amount; an empty field is a problem unless `blank` says what it stands for. */
    money(id: string, text: string, blank?: Fen): Fen {
      if (blank !== undefined && text.trim() === '') return blank;
      const read = parseAmount(text);
      return read.ok ? read.fen : refuse(id, read.code, 0 as Fen);
    },
    rate(id: string, text: string): number {
      const read = parsePercent(text);
      return read.ok ? read.ratio : refuse(id, read.code, 0);
    },
    /** A number of months or days, at least `least`. */
    count(id: string, text: string, least: number): number {
      const read = parseMonths(text, LONGEST);
      if (!read.ok) return refuse(id, read.code, least);
      return read.count < least ? refuse(id, 'NOT_A_NUMBER', least) : read.count;
    },
    day(id: string, text: string, otherwise: IsoDate): IsoDate {
      return parseDateText(text) ?? refuse(id, 'NOT_A_DATE', otherwise);
    },
  };
}

/** What to enter instead. */
export function entryText(
  problem: EntryProblem,
  unit: EntryUnit,
  label: string,
  locale: Locale,
): string {
  return fill(ENTRY_PROBLEMS[problem], locale, {
    name: `“${label}”`,
    example: UNIT_EXAMPLES[unit]?.[locale] ?? '',
  });
}
