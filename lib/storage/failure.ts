// What can go wrong with keeping things, as outcomes rather than exceptions.

/**
 * BLOCKED: this browser keeps nothing for us. FULL: no room left. CORRUPT: what is there cannot be
 * read. FUTURE: a newer version of this app wrote it. CHANGED_ELSEWHERE: another tab saved since
 * this one read. GONE: it was there when this page read, and is not any more. TOO_LARGE: more than a
 * form may hold. CLOCK: what is there was saved on a day that has not come yet on this device.
 */
export type StoreFailure =
  'BLOCKED' | 'FULL' | 'CORRUPT' | 'FUTURE' | 'CHANGED_ELSEWHERE' | 'GONE' | 'TOO_LARGE' | 'CLOCK';

const BY_NAME: Record<string, StoreFailure> = {
  QuotaExceededError: 'FULL',
  VersionError: 'FUTURE',
  NotFoundError: 'CORRUPT',
};

/** An exception of the browser's storage as an outcome; whatever is unknown counts as blocked. */
export function toFailure(error: unknown): StoreFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return BY_NAME[name] ?? 'BLOCKED';
}
