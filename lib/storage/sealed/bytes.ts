// Bytes as Base64 text and back, strictly: one text for the same bytes, so that no mark of a file
// can be changed unnoticed.

/** So many bytes at once: more would not fit into one call. */
const CHUNK = 0x8000;

/** The one Base64 text of these bytes. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(''));
}

/**
 * The bytes of a Base64 text; `null` where it is none, or not the one that `toBase64` writes.
 *
 * @example fromBase64('AB==') //=> null, the same byte is written 'AA=='
 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const marks = atob(text);
    const bytes = new Uint8Array(marks.length);
    for (let at = 0; at < marks.length; at++) bytes[at] = marks.charCodeAt(at);
    return btoa(marks) === text ? bytes : null;
  } catch {
    return null;
  }
}
