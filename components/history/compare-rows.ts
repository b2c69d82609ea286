// Two kept reviews side by side, figure by figure, from what was stored. Pure.

import { ACTION_WORDS } from '@/lib/content/actions';
import { fill } from '@/lib/content/fill';
import { compare as words } from '@/lib/content/screens/history-compare';
import { LENDER_KINDS } from '@/lib/content/lists/institutions';
import { CLIMATES, PROGRAMMES } from '@/lib/content/stance';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { SIGNAL_IDS, type SignalId } from '@/lib/review';
import type { Snapshot } from '@/lib/storage/snapshot';
import { figureName, figureText, limitText } from './figure-text';
import { figureIn } from './trend';

export type CompareRow = { key: string; name: string; before: string; after: string };

/** What is told even where both are alike; the rest only where they differ. */
const ALWAYS = new Set(['limit', 'action', 'score', 'grade']);

function texts(snapshot: Snapshot, locale: Locale): Record<string, string> {
  const { review, policy, stance } = snapshot;
  const { action, grade } = review.decision;
  return {
    limit: limitText(review, locale),
    action: ACTION_WORDS[action].label[locale],
    score: figureText('total', review.scorecard.total, locale),
    grade,
    lender: LENDER_KINDS[policy.lender].label[locale],
    rules: formatDate(policy.effectiveFrom, locale),
    ownNumbers: fill(words.numbers, locale, { count: policy.overrides?.length ?? 0 }),
    climate: CLIMATES[stance.climate].label[locale],
    programme: PROGRAMMES[stance.programme].label[locale],
  };
}

/** The answers of both, then what they assume where that differs. */
export function answerRows(before: Snapshot, after: Snapshot, locale: Locale): CompareRow[] {
  const [first, second] = [texts(before, locale), texts(after, locale)];
  const names: Record<string, { [L in Locale]: string }> = words;
  return Object.keys(first)
    .filter((key) => ALWAYS.has(key) || first[key] !== second[key])
    .map((key) => ({
      key,
      name: names[key]?.[locale] ?? key,
      before: first[key] ?? '',
      after: second[key] ?? '',
    }));
}

const differs = (before: Snapshot, after: Snapshot) => (signal: SignalId) =>
  figureIn(before, signal) !== figureIn(after, signal);

/** The signals that differ, and how many do not. */
export function signalRows(before: Snapshot, after: Snapshot, locale: Locale) {
  const changed = SIGNAL_IDS.filter(differs(before, after));
  const rows = changed.map((signal): CompareRow => ({
    key: signal,
    name: figureName(signal, locale),
    before: figureText(signal, figureIn(before, signal), locale),
    after: figureText(signal, figureIn(after, signal), locale),
  }));
  return { rows, same: SIGNAL_IDS.length - changed.length };
}
