// Text → GB18030, which no runtime encodes: the two-byte part, turned round from the decoder. Enough
// for invented bills.

const LEADS = { from: 0x81, to: 0xfe };
const TRAILS = { from: 0x40, to: 0xfe };

let table: Map<string, readonly [number, number]> | null = null;

function tableOf(): Map<string, readonly [number, number]> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = LEADS.from; lead <= LEADS.to; lead += 1) {
    for (let trail = TRAILS.from; trail <= TRAILS.to; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1) table.set(letter, [lead, trail]);
    }
  }
  return table;
}

/** The bytes of a text; a letter outside the two-byte part becomes `?`. */
export function gb18030(text: string): Uint8Array {
  const known = tableOf();
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter.charCodeAt(0) < 0x80 ? [letter.charCodeAt(0)] : (known.get(letter) ?? [0x3f]),
    ),
  );
}
