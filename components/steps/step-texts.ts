import { ACTION_WORDS } from '@/lib/content/actions';
import { fill } from '@/lib/content/fill';
import { REASONS } from '@/lib/content/reasons/reasons';
import { effects, steps as words } from '@/lib/content/screens/steps-screen';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { formatMoney, formatMoneyShort } from '@/lib/format/money';
import type { Review, Step } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { effectOf } from './step-effect';

const isStop = ({ decision }: Review) =>
  decision.action === 'freeze' || decision.action === 'close';

/** What the review that a step leads to would come to, in one sentence. */
export function effectText(step: Step, today: Review, locale: Locale): string {
  const effect = effectOf(step, today);
  const { action, limit } = step.review.decision;
  const params = {
    limit: formatMoneyShort(limit, locale),
    action: ACTION_WORDS[action].label[locale].toLowerCase(),
    gain: 'gain' in effect ? formatMoneyShort(toFen(effect.gain), locale) : '',
    ...(effect.kind === 'same' && { from: effect.from, to: effect.to }),
  };
  const told = effect.kind !== 'lender' && effect.kind !== 'notWorkedOut';
  if (told && isStop(step.review)) {
    return fill(effect.kind === 'watch' ? effects.watchStops : effects.stops, locale, params);
  }
  return fill(effects[effect.kind], locale, params);
}

/** The reasons a step acts on, by name; standing advice acts on none. */
export function answersText({ answers }: Step, locale: Locale): string {
  if (answers.length === 0) return words.standing[locale];
  const names = answers.slice(0, 3).map((code) => REASONS[code].title[locale]);
  return fill(words.answers, locale, { reasons: names.join(locale === 'en' ? '; ' : '；') });
}

/** What it takes, and since when it shows; nothing where that cannot be said. */
export function stepFacts(step: Step, today: Review, locale: Locale): [string, string][] {
  const { kind } = effectOf(step, today);
  if (kind === 'watch' || kind === 'lender' || kind === 'notWorkedOut') return [];
  return [
    [words.cash[locale], step.cash > 0 ? formatMoney(step.cash) : words.noCash[locale]],
    [words.shows[locale], formatDate(step.showsOn, locale)],
  ];
}
