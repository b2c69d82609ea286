import { fill } from '@/lib/content/fill';
import { entry, knockOut, MOVEMENT, movement as words } from '@/lib/content/screens/policy-parts';
import { formatMoney } from '@/lib/format/money';
import { formatMultiple } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import type { Locale } from '@/lib/format/locale';
import type { Movement, Policy } from '@/lib/review';
import { Basis } from './basis';
import { RulePart } from './rule-part';
import { RuleTable, type RuleRow } from './rule-table';
import { sinceOf } from './since';

type MoveId = keyof Movement['sources'];

const ORDER = [
  'holdFrom',
  'decreaseAtLeast',
  'increaseFrom',
  'increaseAtMost',
  'roundTo',
  'closeAt',
] as const satisfies readonly MoveId[];

const figures: Record<MoveId, (movement: Movement, locale: Locale) => string> = {
  holdFrom: ({ holdFrom }, locale) => formatPercent(holdFrom, locale),
  decreaseAtLeast: ({ decreaseAtLeast }, locale) => formatPercent(decreaseAtLeast, locale),
  increaseFrom: ({ increaseFrom }, locale) => formatMultiple(increaseFrom, locale),
  increaseAtMost: ({ increaseAtMost }, locale) => formatMultiple(increaseAtMost, locale),
  roundTo: ({ roundTo }) => formatMoney(roundTo),
  closeAt: ({ closeAt }, locale) => fill(knockOut.points, locale, { points: closeAt }),
};

type MovementRulesProps = { policy: Policy; locale: Locale };

/** How far an existing limit may move at one review. */
export function MovementRules({ policy, locale }: MovementRulesProps) {
  const { lender, movement } = policy;
  const rows = ORDER.map((id): RuleRow => ({
    key: id,
    rule: MOVEMENT[id][locale],
    figures: [figures[id](movement, locale)],
    source: { rows: 1, content: <Basis source={movement.sources[id]} locale={locale} /> },
  }));
  return (
    <RulePart lender={lender} part="movement" since={sinceOf(policy, 'movement')} locale={locale}>
      <RuleTable
        caption={words.caption[locale]}
        rule={knockOut.rule[locale]}
        figures={[knockOut.number[locale]]}
        source={entry.source[locale]}
        rows={rows}
      />
    </RulePart>
  );
}
