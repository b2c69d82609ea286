// What was read from a file a stranger may have made, with nothing in it that is not seen and
// changes how the rest is seen.

import { printable } from '@/lib/units/plain-text';

/** The same data with every text in it printable; an `id` stays as it is. */
export function printableTexts<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(printableTexts) as T;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'id' ? value : printableTexts<unknown>(value),
    ]),
  ) as T;
}
