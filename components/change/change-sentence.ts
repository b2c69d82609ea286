// The answer in a sentence, and which texts go with it. Pure.

import { joinSentences } from '@/components/charts/join-sentences';
import { OTHER_PLAYERS } from '@/lib/content/facts';
import { fill } from '@/lib/content/fill';
import { access, eventNotes, headlines, rest, sides } from '@/lib/content/screens/change';
import { undated } from '@/lib/content/screens/change-notes';
import { formatDate } from '@/lib/format/dates';
import type { Locale } from '@/lib/format/locale';
import { toFen, type Fen } from '@/lib/units/fen';
import { signed, unsigned } from './amounts';
import { inSentence } from './in-sentence';
import type { Split } from './split';
import type { Told } from './tell-change';

type HeadlineId = keyof typeof headlines;

function ofFall(drop: number, { figures, rules, assumed }: Split): HeadlineId {
  if (figures > 0) return 'opposite';
  if (figures === 0) return 'none';
  if (-figures > drop) return 'more';
  if (-figures === drop) return 'all';
  return rules === 0 && assumed === 0 ? 'partly' : 'part';
}

/** Which headline a split has. Rules and assumptions stand beside it, never inside the figures. */
export function headlineOf(split: Split): HeadlineId {
  const { observed, figures } = split;
  if (observed === null) return 'notKnown';
  if (observed.to < observed.from) return ofFall(observed.from - observed.to, split);
  if (observed.to > observed.from) return 'rose';
  if (figures === 0) return 'same';
  return figures < 0 ? 'sameButDown' : 'sameButUp';
}

function lenderSentences({ split, basis }: Told, locale: Locale) {
  const { rules, assumed } = split;
  const tell = (name: string, amount: Fen) =>
    amount !== 0 &&
    fill(sides.also, locale, { name: inSentence([name], locale), amount: signed(amount, locale) });
  return [tell(OTHER_PLAYERS.policy.name[locale], rules), tell(sides[basis][locale], assumed)];
}

/** What happened, how much of it the borrower's figures explain, and how much they do not. */
export function changeSentence(told: Told, locale: Locale): string {
  const { split, event, increaseAccess } = told;
  const { observed, figures, unexplained } = split;
  const drop = observed ? toFen(observed.from - observed.to) : toFen(0);
  const headline = fill(headlines[headlineOf(split)], locale, {
    drop: unsigned(drop, locale),
    rise: unsigned(drop, locale),
    figures: unsigned(figures, locale),
    rest: unsigned(unexplained ?? toFen(0), locale),
  });
  const gone = event.kind === 'increaseRemoved';
  const note = gone && drop !== 0 ? null : eventNotes[event.kind];
  return joinSentences(
    [
      note?.[locale],
      gone && drop === 0 ? null : headline,
      ...lenderSentences(told, locale),
      gone && (increaseAccess ? access.open : access.closed)[locale],
    ],
    locale,
  );
}

/** What the part that no figure explains means. */
export function restText({ unexplained }: Split, locale: Locale): string | null {
  if (unexplained === null) return null;
  if (unexplained === 0) return rest.nothing[locale];
  return (unexplained < 0 ? rest.fall : rest.rise)[locale];
}

/** What was told of the earlier day, and what is taken as unchanged. */
export function undatedText({ earlier, from }: Told, locale: Locale): string {
  const { income, balances } = earlier;
  const told = income && balances ? 'both' : income ? 'income' : balances ? 'balances' : 'none';
  return fill(undated[told], locale, { day: formatDate(from, locale) });
}
