// Every place where a policy names a source, in the order in which the page shows them. Pure.

import { basisOf, type Basis, type Policy, type SourceId } from '@/lib/review';

/** The first band begins where the scale does: it has no edge that anyone could have quoted. */
const edgesOf = (bands: readonly { edgeSource: SourceId }[]) =>
  bands.slice(1).map(({ edgeSource }) => edgeSource);

export function namedSources(policy: Policy): SourceId[] {
  return [
    ...policy.attributes.flatMap(({ bands, unknownSource }) => [
      ...edgesOf(bands),
      ...bands.map(({ pointsSource }) => pointsSource),
      unknownSource,
    ]),
    ...policy.shown.flatMap(({ bands }) => edgesOf(bands)),
    ...policy.knockOuts.flatMap(({ edgeSource, capSource }) => [edgeSource, capSource]),
    ...policy.grades.map(({ source }) => source),
    ...policy.terms.map(({ source }) => source),
    ...Object.values(policy.movement.sources),
    policy.stanceSource,
  ];
}

/** From what a rule states to what we set ourselves, and what the borrower was told last. */
export const BASIS_ORDER = [
  'published',
  'commonly-quoted',
  'fitted',
  'illustrative',
  'told',
] as const satisfies readonly Basis[];

/** How often each basis is named. */
export function countByBasis(policy: Policy): Record<Basis, number> {
  const counts: Record<Basis, number> = {
    published: 0,
    'commonly-quoted': 0,
    fitted: 0,
    illustrative: 0,
    told: 0,
  };
  for (const source of namedSources(policy)) counts[basisOf(source)] += 1;
  return counts;
}
