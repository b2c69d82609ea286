// The smallest pieces of a report's sentences: days, months and amounts. Each comes as a piece of
// a pattern and as the reading of what it matched.

import { isIsoDate, isIsoMonth, type IsoDate, type IsoMonth } from '@/lib/units/calendar';
import { MAX_FEN, yuan, type Fen } from '@/lib/units/fen';

export const DAY = String.raw`(\d{4}年\d{1,2}月\d{1,2}日)`;
export const MONTH = String.raw`(\d{4}年\d{1,2}月)(?:\d{1,2}日)?`;
/** Whole yuan or `--`, "not given"; a report converts foreign amounts to yuan. */
export const AMOUNT = String.raw`(?:折合)?(?:人民币)?(--|\d[\d,]{0,17}(?:\.\d{1,2})?)元?(?:（(?:人民币元?|元)）)?`;
export const COUNT = String.raw`(\d{1,3})`;

const numbersOf = (text: string) => text.match(/\d+/g) ?? [];
const two = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

/**
 * The day a text names, in whatever way its year, month and day are kept apart; `null` for a day
 * that does not exist.
 *
 * @example toDay('2015年3月2日') //=> '2015-03-02'
 */
export function toDay(text: string): IsoDate | null {
  const [year, month, day] = numbersOf(text);
  const date = `${year}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? date : null;
}

/** The month a text names, by its first two numbers; `null` for one that does not exist. */
export function toMonth(text: string): IsoMonth | null {
  const [year, month] = numbersOf(text);
  const found = `${year}-${two(month)}`;
  return isIsoMonth(found) ? found : null;
}

/** What `AMOUNT` matched, in fen; `null` for more than any field holds. */
export function toAmount(text: string): Fen | null {
  const amount = yuan(Number(text.replaceAll(',', '')));
  return amount <= MAX_FEN ? amount : null;
}
