// Doors in words: their names, what shuts them, what is missing and where it is filled in. Pure.

import type { SectionName } from '@/lib/content/screens/check-full';
import { PROFILE_FIELDS } from '@/lib/content/fields/profile-fields';
import { CHANNEL_WORDS, FACT_NAMES } from '@/lib/content/funding/channels';
import { fill } from '@/lib/content/fill';
import { DOOR_FIGURES, list as words } from '@/lib/content/screens/doors';
import { formatSignal } from '@/lib/content/signals/format-signal';
import { SIGNALS } from '@/lib/content/signals/signals';
import { BANK_SCREENS } from '@/lib/doors/bank-screens';
import type { Bar, DoorId, Missing } from '@/lib/doors/doors';
import type { ScreenFigure } from '@/lib/doors/figures';
import { OWNER_DOORS, type OwnerDoorId } from '@/lib/doors/owner-doors';
import type { Locale } from '@/lib/format/locale';
import { formatMoneyShort } from '@/lib/format/money';
import { formatMultiple } from '@/lib/format/number';
import type { FundingFactId } from '@/lib/funding';
import { FACTS, type SignalId } from '@/lib/review';
import { toFen } from '@/lib/units/fen';
import { missingText } from '../funding/mix/requirement-text';
import { QUESTION_PLACES } from '../result/question-place';

const isOwnerDoor = (id: DoorId): id is OwnerDoorId => OWNER_DOORS.some((each) => each === id);

export const doorName = (id: DoorId, locale: Locale): string =>
  isOwnerDoor(id) ? CHANNEL_WORDS[id][locale] : fill(words.screen, locale, { id });

const isSum = (figure: ScreenFigure): figure is keyof typeof DOOR_FIGURES => figure in DOOR_FIGURES;

export const figureName = (figure: ScreenFigure | SignalId, locale: Locale): string =>
  figure in DOOR_FIGURES
    ? DOOR_FIGURES[figure as keyof typeof DOOR_FIGURES][locale]
    : SIGNALS[figure as SignalId].name[locale];

function figureText(figure: ScreenFigure, value: number, locale: Locale): string {
  if (!isSum(figure)) return formatSignal(figure, value, locale);
  if (figure === 'unsecuredDebtToFundBase') {
    return Number.isFinite(value) ? formatMultiple(value, locale) : '∞';
  }
  return formatMoneyShort(toFen(value), locale);
}

/** Any late month is late: its edge is told as where a door shuts, never as room before it. */
const isLate = (figure: ScreenFigure) => /^(late|longestLate)/.test(figure);

/** What shuts a door: the borrower's own figure and what would be asked for. */
export function barText(bar: Bar, locale: Locale): string {
  if (bar.kind === 'channel') return missingText(bar, locale);
  const { figure, have, atMost } = bar;
  const text = atMost === 0 ? words.none : isLate(figure) ? words.from : words.most;
  return fill(text, locale, {
    name: figureName(figure, locale),
    have: figureText(figure, have, locale),
    edge: figureText(figure, isLate(figure) ? atMost + 1 : atMost, locale),
  });
}

/** Everything a bank's screen looks at; nothing for an owner's way, whose papers stand elsewhere. */
export function ruleTexts(id: DoorId, locale: Locale): string[] {
  const rules = BANK_SCREENS.find((screen) => screen.id === id)?.rules ?? [];
  return rules.map(({ figure, atMost }) => {
    const text = atMost === 0 ? words.ruleNone : isLate(figure) ? words.ruleFrom : words.rule;
    return fill(text, locale, {
      name: figureName(figure, locale),
      edge: figureText(figure, isLate(figure) ? atMost + 1 : atMost, locale),
    });
  });
}

export function missingName(missing: Missing, locale: Locale): string {
  if (missing.kind === 'channel') return FACT_NAMES[missing.fact][locale];
  // Of this ratio it is the base that nobody told.
  return missing.figure === 'unsecuredDebtToFundBase'
    ? PROFILE_FIELDS['income.providentFundBase'].label[locale]
    : figureName(missing.figure, locale);
}

const CHANNEL_PLACES: Partial<Record<FundingFactId, SectionName>> = {
  hardInquiriesLast3Months: 'inquiries',
  cardUtilization: 'accounts',
  debtToIncome: 'accounts',
  currentDaysPastDue: 'accounts',
};

/** The part of the full form that would fill it in. */
export function placeOf(missing: Missing): SectionName {
  if (missing.kind === 'channel') return CHANNEL_PLACES[missing.fact] ?? 'business';
  const { figure } = missing;
  if (figure === 'unsecuredDebtToFundBase') return 'income';
  if (figure === 'currentDaysPastDue') return 'accounts';
  return figure in FACTS ? QUESTION_PLACES[FACTS[figure as keyof typeof FACTS].group] : 'accounts';
}
