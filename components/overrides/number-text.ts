// A number of a policy in words and figures, and one as it is typed. Pure.

import { bandText } from '@/components/signals/band-text';
import { fill } from '@/lib/content/fill';
import { GRADES, KNOCK_OUTS } from '@/lib/content/grades';
import { numberNames } from '@/lib/content/screens/overrides';
import { MOVEMENT, parts } from '@/lib/content/screens/policy-parts';
import { SIGNAL_UNITS, formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import { TERMS } from '@/lib/content/terms';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';
import { formatInputAmount, formatMoneyShort } from '@/lib/format/money';
import { formatMultiple, formatNumber } from '@/lib/format/number';
import { formatInputPercent, formatRate } from '@/lib/format/percent';
import {
  edgeOf,
  type NumberUnit,
  type OverrideTarget,
  type Policy,
  type SignalId,
} from '@/lib/review';
import { toFen } from '@/lib/units/fen';

/** What a value is a value of: enough to write it and to read it. */
type Measured = { target: OverrideTarget; unit: NumberUnit };

const PERCENT: ReadonlySet<string> = new Set(['percent', 'rate']);

/** The signal whose unit a value has; `null` for points, money and the like. */
function signalOf({ target, unit }: Measured, policy: Policy): SignalId | null {
  if (unit !== 'signal') return null;
  if ('signal' in target) return target.signal;
  if (target.kind !== 'knockOutEdge') return null;
  return policy.knockOuts.find(({ code }) => code === target.code)?.signal ?? null;
}

/** How a value is typed: as a percentage, an amount, or a plain number. */
export function entryOf(measured: Measured, policy: Policy): 'percent' | 'money' | 'number' {
  const signal = signalOf(measured, policy);
  if (measured.unit === 'share' || (signal !== null && PERCENT.has(SIGNAL_UNITS[signal]))) {
    return 'percent';
  }
  return measured.unit === 'fen' ? 'money' : 'number';
}

/** A value with its unit, as exact as it may be typed. */
export function numberText(
  measured: Measured,
  value: number,
  policy: Policy,
  locale: Locale,
): string {
  const entry = entryOf(measured, policy);
  if (entry === 'percent') return formatRate(value);
  if (entry === 'money') return formatMoneyShort(toFen(value), locale);
  const signal = signalOf(measured, policy);
  if (signal !== null) return formatSignal(signal, value, locale);
  if (measured.unit === 'times') return formatMultiple(value, locale);
  return formatNumber(value, measured.unit === 'factor' ? 4 : 0);
}

/** A value as text for its field. */
export function inputText(measured: Measured, value: number, policy: Policy): string {
  const entry = entryOf(measured, policy);
  if (entry === 'percent') return formatInputPercent(value);
  return entry === 'money' ? formatInputAmount(toFen(value)) : `${value}`;
}

function bandNamed(signal: SignalId, at: number, policy: Policy, locale: Locale): string {
  const rule = [...policy.attributes, ...policy.shown].find((each) => each.signal === signal);
  const bands = rule?.bands ?? [];
  const index = bands.findIndex((band) => edgeOf(band) === at);
  return bandText(signal, bands, index, locale);
}

/** Which number of its rule it is. `policy` is the published one, whose bands the target names. */
export function numberName(target: OverrideTarget, policy: Policy, locale: Locale): string {
  switch (target.kind) {
    case 'points':
    case 'edge': {
      const band = bandNamed(target.signal, target.at, policy, locale);
      return fill(numberNames[target.kind], locale, { band });
    }
    case 'cutOff':
      return fill(numberNames.cutOff, locale, { grade: GRADES[target.grade].name[locale] });
    case 'byGrade': {
      const term = policy.terms.find(({ id }) => id === target.term);
      const words = numberNames[term?.kind === 'headroom' ? 'share' : 'multiple'];
      return fill(words, locale, { grade: GRADES[target.grade].name[locale] });
    }
    case 'movement':
      return MOVEMENT[target.number][locale];
    default:
      return numberNames[target.kind][locale];
  }
}

/** The name of the rule that a number belongs to. */
export function ruleName(target: OverrideTarget): Words {
  if ('signal' in target) return SIGNALS[target.signal].name;
  if ('code' in target) return KNOCK_OUTS[target.code].name;
  if ('term' in target) return TERMS[target.term].name;
  return parts[target.kind === 'cutOff' ? 'grades' : 'movement'].title;
}
