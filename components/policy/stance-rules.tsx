import { own as ownWords } from '@/lib/content/screens/policy';
import { stance as words } from '@/lib/content/screens/policy-parts';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import type { Locale } from '@/lib/format/locale';
import { CLIMATE_IDS, PROGRAMME_IDS, type Policy, type Review } from '@/lib/review';
import { Basis } from './basis';
import { RulePart } from './rule-part';
import { RuleTable, type RuleRow } from './rule-table';
import { sinceOf } from './since';
import { CLIMATE_EFFECTS, EFFECT_NAMES, effectText, PROGRAMME_EFFECTS } from './stance-text';

type StanceRulesProps = { policy: Policy; review: Review | null; locale: Locale };

/** What changes when the lender tightens, or winds the product down. */
export function StanceRules({ policy, review, locale }: StanceRulesProps) {
  const { climates, programmes, stanceSource } = policy;
  const rowOf = (key: string, label: string, figures: string[], assumed: boolean): RuleRow => ({
    key,
    rule: label,
    figures,
    ...(assumed && { own: ownWords.assumed[locale] }),
  });
  return (
    <RulePart
      lender={policy.lender}
      part="stance"
      since={sinceOf(policy, 'stance')}
      locale={locale}
    >
      <RuleTable
        caption={words.climate[locale]}
        rule={words.climate[locale]}
        figures={CLIMATE_EFFECTS.map((effect) => EFFECT_NAMES[effect][locale])}
        rows={CLIMATE_IDS.map((id) =>
          rowOf(
            id,
            CLIMATES[id].label[locale],
            CLIMATE_EFFECTS.map((effect) => effectText(effect, climates[id][effect], locale)),
            review?.stance.climate === id,
          ),
        )}
      />
      <div className="mt-8">
        <RuleTable
          caption={words.programme[locale]}
          rule={words.programme[locale]}
          figures={PROGRAMME_EFFECTS.map((effect) => EFFECT_NAMES[effect][locale])}
          rows={PROGRAMME_IDS.map((id) =>
            rowOf(
              id,
              PROGRAMMES[id].label[locale],
              PROGRAMME_EFFECTS.map((effect) => effectText(effect, programmes[id][effect], locale)),
              review?.stance.programme === id,
            ),
          )}
        />
      </div>
      <p className="mt-3">
        <Basis source={stanceSource} locale={locale} />
      </p>
    </RulePart>
  );
}
