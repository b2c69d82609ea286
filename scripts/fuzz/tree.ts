// Any JSON, changed at a few places: what a broken program or an ill-meaning file puts there.

import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type TreeEdit = { at: number; kind: 'swap' | 'drop' | 'double'; value: Json };

const HOSTILE: readonly Json[] = [
  null,
  '',
  -1,
  0,
  1e308,
  -0.5,
  2 ** 53,
  true,
  [],
  {},
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '=1+1',
  '<script>',
  '\u202e\u200b\ud800',
  '长'.repeat(5000),
  [[[[]]]],
];

export const treeEdits: fc.Arbitrary<TreeEdit[]> = fc.array(
  fc.record({
    at: fc.nat(10_000),
    kind: fc.constantFrom('swap', 'swap', 'drop', 'double'),
    value: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })),
  }),
  { minLength: 1, maxLength: 4 },
);

type Place = { holder: Json[] | { [key: string]: Json }; key: string };

function placesIn(value: Json, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const [key, inner] of Object.entries(value)) {
    places.push({ holder: value, key });
    placesIn(inner, places);
  }
  return places;
}

function change({ holder, key }: Place, { kind, value }: TreeEdit) {
  if (Array.isArray(holder)) {
    const index = Number(key);
    if (kind === 'swap') holder[index] = value;
    else holder.splice(index, kind === 'drop' ? 1 : 0, ...(kind === 'drop' ? [] : [value]));
  } else if (kind === 'drop') delete holder[key];
  else holder[kind === 'double' ? `${key}2` : key] = value;
}

/** A copy of the value with each edit made, one after the other. */
export function edited(value: unknown, edits: readonly TreeEdit[]): Json {
  const copy = JSON.parse(JSON.stringify(value)) as Json;
  for (const edit of edits) {
    const places = placesIn(copy);
    const place = places[edit.at % Math.max(1, places.length)];
    if (place) change(place, edit);
  }
  return copy;
}
