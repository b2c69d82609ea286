// A difference between two versions of the rules in words: what it is, as it was, as it is. Pure.

import { numberName, numberText } from '@/components/overrides/number-text';
import { bandText } from '@/components/signals/band-text';
import { GRADES, KNOCK_OUTS, LEVELS } from '@/lib/content/grades';
import { LENGTH_LEVELS } from '@/lib/content/screens/charts-signals';
import { grade as gradeWords, parts, versions as words } from '@/lib/content/screens/policy-parts';
import { SIGNALS } from '@/lib/content/signals/signals';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import { TERMS } from '@/lib/content/terms';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import {
  edgeOf,
  type Climate,
  type Level,
  type Policy,
  type Programme,
  type SignalId,
  type SourceId,
} from '@/lib/review';
import type { Difference } from './differences';
import { EFFECT_NAMES, effectText, mayText } from './stance-text';

type Sides = { before: Policy; after: Policy };

/** `source` is that of what holds after. */
type DifferenceText = { what: string; was: string; is: string; source: SourceId | null };

type Wording = { what: string; sides: { was: string | null; is: string | null } };

const sidesOf = <T>(
  { before, after }: { before: { value: T } | null; after: { value: T } | null },
  text: (value: T) => string,
) => ({ was: before && text(before.value), is: after && text(after.value) });

const NAMES: Readonly<Partial<Record<string, { name: Words }>>> = {
  ...SIGNALS,
  ...TERMS,
  ...KNOCK_OUTS,
};

/** The name of the rule, as the page of rules has it. */
export const differingRule = ({ rule }: Difference): Words =>
  rule === 'grades' || rule === 'movement' || rule === 'stance'
    ? parts[rule].title
    : (NAMES[rule]?.name ?? { 'zh-CN': rule, en: rule });

function levelAt(policy: Policy, signal: SignalId, at: number, locale: Locale) {
  const rule = policy.shown.find((each) => each.signal === signal);
  const bands = rule?.bands ?? [];
  const index = bands.findIndex((band) => edgeOf(band) === at);
  const names = rule?.worse === 'lower' ? LENGTH_LEVELS : LEVELS;
  return {
    band: bandText(signal, bands, index, locale),
    text: (level: Level) => names[level][locale],
  };
}

const EFFECTS_OF: Readonly<Record<Climate | Programme, { label: Words }>> = {
  ...CLIMATES,
  ...PROGRAMMES,
};

const RIGHT_NAMES = { mayIncrease: gradeWords.mayIncrease, mayDraw: gradeWords.mayDraw };

/** What it is that differs, and how one of its two sides is written. */
function wording(difference: Difference, { before, after }: Sides, locale: Locale): Wording {
  const there = difference.after === null ? before : after;
  switch (difference.kind) {
    case 'number':
      return {
        what: numberName(difference.target, there, locale),
        sides: sidesOf(difference, (value) => numberText(difference, value, there, locale)),
      };
    case 'level': {
      const { band, text } = levelAt(there, difference.rule, difference.at, locale);
      return { what: band, sides: sidesOf(difference, text) };
    }
    case 'right':
      return {
        what: `${GRADES[difference.grade].name[locale]} · ${RIGHT_NAMES[difference.right][locale]}`,
        sides: sidesOf(difference, (value) => mayText(value, locale)),
      };
    case 'effect':
      return {
        what: `${EFFECTS_OF[difference.of].label[locale]} · ${EFFECT_NAMES[difference.effect][locale]}`,
        sides: sidesOf(difference, (value) => effectText(difference.effect, value, locale)),
      };
  }
}

export function differenceText(
  difference: Difference,
  sides: Sides,
  locale: Locale,
): DifferenceText {
  const { what, sides: texts } = wording(difference, sides, locale);
  const missing = words.missing[locale];
  const source = difference.after?.source ?? difference.before?.source ?? null;
  return { what, was: texts.was ?? missing, is: texts.is ?? missing, source };
}
