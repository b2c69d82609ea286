// For tests and samples only: days, months and amounts as the two layouts of a report print them.

import type { IsoDate, IsoMonth } from '@/lib/units/calendar';
import type { Fen } from '@/lib/units/fen';
import type { Generation } from '../credit-report/report';

/** The first layout prints `3月2日`, the second `03月02日`. */
const part = (digits: string | undefined, generation: Generation) =>
  generation === 'first' ? `${Number(digits)}` : digits;

export function printMonth(month: IsoMonth | IsoDate, generation: Generation): string {
  const [year, number] = month.split('-');
  return `${year}年${part(number, generation)}月`;
}

export const printDay = (day: IsoDate, generation: Generation): string =>
  `${printMonth(day, generation)}${part(day.split('-')[2], generation)}日`;

/** Whole yuan with commas; `--` for what is not known. */
export const printAmount = (amount: Fen | null): string =>
  amount === null ? '--' : `${amount / 100}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
