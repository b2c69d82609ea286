import type { Locale } from '@/lib/format/locale';

/** Sentences one after another, as each language sets them; empty ones are left out. */
export const joinSentences = (
  sentences: readonly (string | false | null | undefined)[],
  locale: Locale,
) => sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');

/** Names one after another. */
export const joinNames = (names: readonly string[], locale: Locale) =>
  names.join(locale === 'en' ? ', ' : '、');
