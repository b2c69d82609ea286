// Finding rules by any word of theirs, in either language. Pure.

import { KNOCK_OUTS } from '@/lib/content/grades';
import { SIGNAL_FAMILY_NAMES, SIGNALS } from '@/lib/content/signals/signals';
import { TERMS } from '@/lib/content/terms';
import type { Words } from '@/lib/content/words';
import { LOCALES } from '@/lib/format/locale';
import {
  SIGNAL_FAMILIES,
  type KnockOutCode,
  type SignalFamily,
  type SignalId,
  type TermId,
} from '@/lib/review';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

const textOf = (words: readonly Words[]) =>
  plain(words.flatMap((each) => LOCALES.map((locale) => each[locale])).join('\n'));

const FAMILIES = Object.keys(SIGNAL_FAMILIES) as SignalFamily[];

const familyOf = (signal: SignalId) =>
  FAMILIES.find((family) => (SIGNAL_FAMILIES[family] as readonly SignalId[]).includes(signal));

/** Every word that stands with each rule. */
const signalText = (signal: SignalId) => {
  const { name, definition, formula, why } = SIGNALS[signal];
  const family = familyOf(signal);
  return textOf([name, definition, formula, why, ...(family ? [SIGNAL_FAMILY_NAMES[family]] : [])]);
};
const termText = (id: TermId) => textOf([TERMS[id].name, TERMS[id].how, TERMS[id].binds]);
const knockOutText = (code: KnockOutCode) =>
  textOf([KNOCK_OUTS[code].name, KNOCK_OUTS[code].meaning]);

/** Whether a text holds every word of the query, whatever their order; an empty query fits all. */
const holds = (query: string, text: () => string) => {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  return wanted.length === 0 || wanted.every((word) => text().includes(word));
};

export const findsSignal = (query: string, id: SignalId) => holds(query, () => signalText(id));
export const findsTerm = (query: string, id: TermId) => holds(query, () => termText(id));
export const findsKnockOut = (query: string, id: KnockOutCode) =>
  holds(query, () => knockOutText(id));
export const findsWords = (query: string, words: readonly Words[]) =>
  holds(query, () => textOf(words));
