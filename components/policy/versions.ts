// Every version of a lender kind's rules, found from the newest day backwards, and what differs
// from one to the next. Pure.

import { policyOn, type LenderKind, type Policy, type SignalId, type Term } from '@/lib/review';
import { addDays, type IsoDate } from '@/lib/units/calendar';

export const LENDERS = ['platform', 'bank', 'business'] as const satisfies readonly LenderKind[];

const LAST_DAY: IsoDate = '2199-12-31';

function policyBy(day: IsoDate, lender: LenderKind): Policy | null {
  try {
    return policyOn(day, lender);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function versionsOf(lender: LenderKind): [Policy, ...Policy[]] {
  const versions: [Policy, ...Policy[]] = [policyOn(LAST_DAY, lender)];
  let older = policyBy(addDays(versions[0].effectiveFrom, -1), lender);
  while (older !== null) {
    versions.push(older);
    older = policyBy(addDays(older.effectiveFrom, -1), lender);
  }
  return versions;
}

/** The versions of each lender kind, newest first. */
export const VERSIONS: Record<LenderKind, [Policy, ...Policy[]]> = {
  platform: versionsOf('platform'),
  bank: versionsOf('bank'),
  business: versionsOf('business'),
};

export const firstDay = (lender: LenderKind): IsoDate =>
  (VERSIONS[lender].at(-1) ?? VERSIONS[lender][0]).effectiveFrom;

/** The version in force on a day, the earliest one before that; the newest where no day is told. */
export function versionOn(day: IsoDate | null, lender: LenderKind): Policy {
  const versions = VERSIONS[lender];
  if (day === null) return versions[0];
  const inForce = versions.find(({ effectiveFrom }) => effectiveFrom <= day);
  return inForce ?? versions.at(-1) ?? versions[0];
}

export type Changed =
  | { kind: 'term'; before: Term | undefined; after: Term }
  | { kind: 'signal'; signal: SignalId }
  | { kind: 'part'; part: 'knockOuts' | 'grades' | 'movement' | 'stance' };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const watched = ({ attributes, shown }: Policy) =>
  new Map([...attributes, ...shown].map((each) => [each.signal, each]));

const stanceOf = ({ climates, programmes, stanceSource }: Policy) => [
  climates,
  programmes,
  stanceSource,
];

/** What a version changed against the one before it; what it left out altogether is not named. */
export function changesBetween(before: Policy, after: Policy): Changed[] {
  const terms = after.terms.flatMap((term): Changed[] => {
    const old = before.terms.find(({ id }) => id === term.id);
    return same(old, term) ? [] : [{ kind: 'term', before: old, after: term }];
  });
  const old = watched(before);
  const signals = [...watched(after)].flatMap(([signal, rule]): Changed[] =>
    same(old.get(signal), rule) ? [] : [{ kind: 'signal', signal }],
  );
  const parts = (['knockOuts', 'grades', 'movement'] as const).flatMap((part): Changed[] =>
    same(before[part], after[part]) ? [] : [{ kind: 'part', part }],
  );
  const stance: Changed[] = same(stanceOf(before), stanceOf(after))
    ? []
    : [{ kind: 'part', part: 'stance' }];
  return [...terms, ...signals, ...parts, ...stance];
}
