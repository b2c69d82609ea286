// The evidence behind every band that any lender kind scores, one row a band. Lender kinds whose
// bands begin and end alike share a row.

import type { BandEvidence, Outcomes, OutcomeSet } from '@/lib/content/evidence/band-evidence';
import { basisOf, type Attribute, type Edge, type LenderKind, type Policy } from '@/lib/review';
import { doubtOf } from './beliefs';
import { binsOf, tells } from './bins';
import type { Borrower } from './tally';

type NamedSet = { id: OutcomeSet; borrowers: readonly Borrower[] };

export type BandRow = BandEvidence &
  Edge & { lenders: LenderKind[]; signal: Attribute['signal']; until: Edge | null };

const round = (value: number, places: number) => Number(value.toFixed(places));

const edgeOf = ({ from, above }: Edge): Edge => (from === undefined ? { above } : { from });

function outcomesOf(attribute: Attribute, sets: readonly NamedSet[]): Outcomes[][] {
  const { signal, bands } = attribute;
  const telling = sets
    .filter(({ borrowers }) => tells(borrowers, signal))
    .map(({ id, borrowers }) => ({ id, bins: binsOf(borrowers, attribute) }));
  return bands.map((_, band) =>
    telling.flatMap(({ id, bins }) => {
      const bin = bins[band];
      if (!bin || bin.borrowers === 0) return [];
      const doubt = doubtOf(signal, id, bin.borrowers);
      const { borrowers } = bin;
      const figures = { badRate: round(bin.badRate, 4), woe: round(bin.woe, 2) };
      return [{ set: id, borrowers, ...figures, believed: doubt === null, doubt }];
    }),
  );
}

const VERDICTS = {
  fitted: 'fitted',
  'commonly-quoted': 'commonly-quoted',
  published: 'commonly-quoted',
  illustrative: 'judgement',
  told: 'judgement',
} as const;

function rowsOf({ lender, attributes }: Policy, sets: readonly NamedSet[]): BandRow[] {
  return attributes.flatMap((attribute) => {
    const outcomes = outcomesOf(attribute, sets);
    return attribute.bands.map((band, i) => {
      const next = attribute.bands[i + 1];
      return {
        ...edgeOf(band),
        until: next ? edgeOf(next) : null,
        lenders: [lender],
        signal: attribute.signal,
        verdict: VERDICTS[basisOf(band.pointsSource)],
        outcomes: outcomes[i] ?? [],
      };
    });
  });
}

const same = (a: BandRow, b: BandRow) =>
  JSON.stringify({ ...a, lenders: [] }) === JSON.stringify({ ...b, lenders: [] });

/** One row for every band of the policies, with what the sets tell of it. */
export function bandRows(policies: readonly Policy[], sets: readonly NamedSet[]): BandRow[] {
  const rows: BandRow[] = [];
  for (const row of policies.flatMap((policy) => rowsOf(policy, sets))) {
    const alike = rows.find((each) => same(each, row));
    if (alike) alike.lenders.push(...row.lenders);
    else rows.push(row);
  }
  return rows;
}
