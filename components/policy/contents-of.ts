// The links of the page's contents for what is shown. Pure.

import { parts, type PartId } from '@/lib/content/screens/policy-parts';
import { sources } from '@/lib/content/screens/policy';
import { SIGNAL_FAMILY_NAMES } from '@/lib/content/signals/signals';
import type { LenderKind } from '@/lib/review';
import type { ContentsItem } from './contents';
import type { FoundRules } from './found-rules';
import { anchor } from './anchor';

export function contentsOf(lender: LenderKind, found: FoundRules, all: boolean): ContentsItem[] {
  const part = (id: PartId, there: boolean): ContentsItem[] =>
    there ? [{ href: `#${anchor(lender, id)}`, name: parts[id].title }] : [];
  return [
    ...found.families.map(({ family }) => ({
      href: `#${anchor(lender, family)}`,
      name: SIGNAL_FAMILY_NAMES[family],
    })),
    ...part('knockOuts', found.knockOuts.length > 0),
    ...part('grades', found.parts.has('grades')),
    ...part('terms', found.terms.length > 0),
    ...part('movement', found.parts.has('movement')),
    ...part('stance', found.parts.has('stance')),
    ...part('versions', all),
    { href: '#sources', name: sources.title },
  ];
}
