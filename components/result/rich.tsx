import { Fragment, type ReactNode } from 'react';
import { fill } from '@/lib/content/fill';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';

type RichProps = {
  words: Words;
  locale: Locale;
  params: Record<string, string>;
  /** How each figure is set apart. */
  show: (text: string, name: string) => ReactNode;
};

/** A filled text whose figures are set apart. */
export function Rich({ words, locale, params, show }: RichProps) {
  const filled = fill(words, locale, params);
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [, name = ''] of words[locale].matchAll(/\{(\w+)\}/g)) {
    const text = params[name] ?? '';
    const at = filled.indexOf(text, end);
    if (at < 0) continue;
    parts.push(filled.slice(end, at), show(text, name));
    end = at + text.length;
  }
  return [...parts, filled.slice(end)].map((part, i) => <Fragment key={i}>{part}</Fragment>);
}
