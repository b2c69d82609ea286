import { FACT_GROUPS, OTHER_PLAYERS } from '@/lib/content/facts';
import type { Locale } from '@/lib/format/locale';
import type { Player } from '@/lib/review';

const WORDS = { ...FACT_GROUPS, ...OTHER_PLAYERS };

/** What a share belongs to, in a word or two. */
export const playerName = (player: Player, locale: Locale) => WORDS[player].name[locale];

/** What it is made of. */
export const playerMeaning = (player: Player, locale: Locale) => WORDS[player].meaning[locale];
