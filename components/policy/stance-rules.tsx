import type { ReactNode } from 'react';
import { fill } from '@/lib/content/fill';
import { own as ownWords } from '@/lib/content/screens/policy';
import { grade, stance as words } from '@/lib/content/screens/policy-parts';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import { formatNumber, formatSignedNumber } from '@/lib/format/number';
import type { Locale } from '@/lib/format/locale';
import type {
  Climate,
  ClimateEffect,
  LenderKind,
  Policy,
  Programme,
  ProgrammeEffect,
  Review,
} from '@/lib/review';
import { Basis } from './basis';
import { RulePart } from './rule-part';
import { RuleTable, type RuleRow } from './rule-table';

const CLIMATE_IDS = ['normal', 'tight', 'severe'] as const satisfies readonly Climate[];
const PROGRAMME_IDS = ['unchanged', 'shrinking', 'closing'] as const satisfies readonly Programme[];

const may = (allowed: boolean, locale: Locale) => (allowed ? grade.yes : grade.no)[locale];
const times = (factor: number, locale: Locale) =>
  factor === 1
    ? words.same[locale]
    : fill(words.times, locale, { factor: formatNumber(factor, 2) });
const shift = (points: number, unit: typeof words.shift, locale: Locale) =>
  points === 0 ? words.same[locale] : fill(unit, locale, { points: formatSignedNumber(points) });

const climateFigures = (effect: ClimateEffect, locale: Locale) => [
  shift(effect.cutOffShift, words.shift, locale),
  shift(effect.shareShift * 100, words.shareShift, locale),
  times(effect.multipleFactor, locale),
  may(effect.mayIncrease, locale),
];

const programmeFigures = (effect: ProgrammeEffect, locale: Locale) => [
  times(effect.capFactor, locale),
  may(effect.mayIncrease, locale),
  may(effect.mayDraw, locale),
];

type StanceRulesProps = {
  lender: LenderKind;
  policy: Policy;
  review: Review | null;
  locale: Locale;
};

/** What changes when the lender tightens, or winds the product down. */
export function StanceRules({ lender, policy, review, locale }: StanceRulesProps) {
  const rows = <Id extends string>(
    ids: readonly Id[],
    names: Readonly<Record<Id, { label: { [L in Locale]: string } }>>,
    figures: (id: Id) => readonly ReactNode[],
    assumed: Id | undefined,
  ): RuleRow[] =>
    ids.map((id) => ({
      key: id,
      rule: names[id].label[locale],
      figures: figures(id),
      ...(id === assumed && { own: ownWords.assumed[locale] }),
    }));
  return (
    <RulePart lender={lender} part="stance" locale={locale}>
      <RuleTable
        caption={words.climate[locale]}
        rule={words.climate[locale]}
        figures={[words.cutOffs, words.share, words.multiples, words.increase].map(
          (label) => label[locale],
        )}
        rows={rows(
          CLIMATE_IDS,
          CLIMATES,
          (id) => climateFigures(policy.climates[id], locale),
          review?.stance.climate,
        )}
      />
      <div className="mt-8">
        <RuleTable
          caption={words.programme[locale]}
          rule={words.programme[locale]}
          figures={[words.cap, words.increase, words.draw].map((label) => label[locale])}
          rows={rows(
            PROGRAMME_IDS,
            PROGRAMMES,
            (id) => programmeFigures(policy.programmes[id], locale),
            review?.stance.programme,
          )}
        />
      </div>
      <p className="mt-3">
        <Basis source={policy.stanceSource} locale={locale} />
      </p>
    </RulePart>
  );
}
