// A difference between two versions of the rules in words: what it is, as it was, as it is. Pure.

import { numberName, numberText } from '@/components/overrides/number-text';
import { bandText } from '@/components/signals/band-text';
import { KNOCK_OUTS, LEVELS } from '@/lib/content/grades';
import { LENGTH_LEVELS } from '@/lib/content/screens/charts-signals';
import { parts, versions as words } from '@/lib/content/screens/policy-parts';
import { SIGNALS } from '@/lib/content/signals/signals';
import { TERMS } from '@/lib/content/terms';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { edgeOf, type Level, type Policy, type SignalId, type SourceId } from '@/lib/review';
import type { Difference } from './differences';

type Sides = { before: Policy; after: Policy };

/** `was` and `is` are empty where only the table can show it; `source` is that of what holds. */
export type DifferenceText = { what: string; was: string; is: string; source: SourceId | null };

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

export function differenceText(
  difference: Difference,
  { before, after }: Sides,
  locale: Locale,
): DifferenceText {
  if (difference.kind === 'part') {
    return { what: words.otherwise[locale], was: '', is: '', source: null };
  }
  const there = difference.after === null ? before : after;
  const source = difference.after?.source ?? difference.before?.source ?? null;
  const missing = words.missing[locale];
  if (difference.kind === 'level') {
    const { band, text } = levelAt(there, difference.rule, difference.at, locale);
    const was = difference.before ? text(difference.before.value) : missing;
    const is = difference.after ? text(difference.after.value) : missing;
    return { what: band, was, is, source };
  }
  const text = (side: { value: number } | null) =>
    side ? numberText(difference, side.value, there, locale) : missing;
  return {
    what: numberName(difference.target, there, locale),
    was: text(difference.before),
    is: text(difference.after),
    source,
  };
}
