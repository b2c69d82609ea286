import { Fragment, type ReactNode } from 'react';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';

type RichProps = { words: Words; locale: Locale; params: Record<string, ReactNode> };

/** A text whose figures are set apart. */
export function Rich({ words, locale, params }: RichProps) {
  return words[locale]
    .split(/\{(\w+)\}/)
    .map((part, i) => <Fragment key={i}>{i % 2 === 0 ? part : params[part]}</Fragment>);
}
