// An id that the same transaction has in every export of its source, so that a borrower's choice for
// a row holds when the file is read again, and overlapping files can be laid over each other.

const PRIME_LOW = 0x9e3779b1;
const PRIME_HIGH = 0x85ebca6b;

/** Two 32-bit hashes side by side: two different rows of a million share them about never. */
function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, PRIME_LOW);
    high = Math.imul(high ^ code, PRIME_HIGH);
  }
  const mixed = Math.imul(high ^ (high >>> 15) ^ low, PRIME_LOW);
  return (low >>> 0).toString(36) + (mixed >>> 0).toString(36);
}

/** Beyond this many, the oldest day's rows are forgotten: a file of any length stays in memory. */
const MAX_REMEMBERED = 100_000;

/**
 * Ids from what identifies a row. Rows alike in all of it are separate records and are numbered.
 *
 * @example ids('2024-01-02', 'same') //=> 'k3…', and on the second call 'k3….2'
 */
export function rowIds(): (day: string, identity: string) => string {
  const days = new Map<string, Map<string, number>>();
  let remembered = 0;
  const forgetOldest = () => {
    for (const [day, seen] of days) {
      if (remembered <= MAX_REMEMBERED || days.size === 1) return;
      remembered -= seen.size;
      days.delete(day);
    }
  };
  return (day, identity) => {
    const hash = hashOf(identity);
    const seen = days.get(day) ?? new Map<string, number>();
    if (seen.size === 0) days.set(day, seen);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    if (times > 1) return `${hash}.${times}`;
    remembered += 1;
    forgetOldest();
    return hash;
  };
}
