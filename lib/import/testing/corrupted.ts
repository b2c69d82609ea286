// For tests only: what a cut-off download, a bad disk or an editor does to a file's bytes.

import fc from 'fast-check';

export type Edit = { at: number; kind: number; byte: number; length: number };

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  kind: fc.nat(4),
  byte: fc.constantFrom(0, 9, 10, 13, 34, 44, 45, 46, 48, 57, 0x80, 0xff, 0x2f, 0xb5),
  length: fc.integer({ min: 1, max: 40 }),
});

/** One corruption: a byte changed, put in or left out, a stretch doubled, or the rest cut off. */
export function corrupted(bytes: Uint8Array, { at, kind, byte, length }: Edit): Uint8Array {
  const place = bytes.length === 0 ? 0 : at % bytes.length;
  const before = bytes.subarray(0, place);
  const join = (...parts: (Uint8Array | number[])[]) =>
    Uint8Array.from(parts.flatMap((p) => [...p]));
  switch (kind) {
    case 0:
      return join(before, [byte], bytes.subarray(place + 1));
    case 1:
      return join(before, [byte], bytes.subarray(place));
    case 2:
      return join(before, bytes.subarray(place + length));
    case 3:
      return join(before, bytes.subarray(place, place + length), bytes.subarray(place));
    default:
      return before;
  }
}
