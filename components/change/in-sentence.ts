import { joinNames } from '@/components/charts/join-sentences';
import type { Locale } from '@/lib/format/locale';

/** Labels as names within a sentence, one after another. */
export const inSentence = (labels: readonly string[], locale: Locale) =>
  joinNames(
    labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)),
    locale,
  );
