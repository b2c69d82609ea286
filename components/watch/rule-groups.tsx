import { Section } from '@/components/ui/section';
import { groups as words } from '@/lib/content/screens/watch';
import type { Locale } from '@/lib/format/locale';
import type { RatesInUse } from '@/lib/watch/rates';
import type { WatchItem } from '@/lib/watch/watch';
import { WatchRule } from './watch-rule';

type Group = keyof typeof words;
const GROUPS = ['yes', 'all', 'unknown', 'no', 'ended'] as const satisfies readonly Group[];

const FOLDED: ReadonlySet<Group> = new Set<Group>(['no', 'ended']);

/** What has ended stays among what concerns the borrower only where it does. */
function groupOf({ standing, concern }: WatchItem): Group {
  if (standing === 'ended' && concern?.answer !== 'yes') return 'ended';
  return concern === null ? 'all' : concern.answer;
}

type RuleGroupsProps = { items: readonly WatchItem[]; rates: RatesInUse; locale: Locale };

/** The rules, those that concern the borrower first. */
export function RuleGroups({ items, rates, locale }: RuleGroupsProps) {
  return GROUPS.map((group) => {
    const own = items.filter((item) => groupOf(item) === group);
    if (own.length === 0) return null;
    return (
      <Section key={group} id={`rules-${group}`} title={words[group][locale]} className="max-w-3xl">
        <ul className="border-b border-rule">
          {own.map((item) => (
            <WatchRule
              key={item.id}
              item={item}
              rates={rates}
              folded={FOLDED.has(group)}
              locale={locale}
            />
          ))}
        </ul>
      </Section>
    );
  });
}
