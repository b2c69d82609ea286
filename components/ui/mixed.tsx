import { Fragment } from 'react';
import type { Locale } from '@/lib/format/locale';

const leftwards = '[\\p{Script=Arabic}\\p{Script=Hebrew}]+';
const wordsLeftwards = `${leftwards}(?:\\s+${leftwards})*`;
const HAN = /^\p{Script=Han}/u;
const APART: Record<Locale, RegExp> = {
  'zh-CN': new RegExp(`(${wordsLeftwards})`, 'u'),
  en: new RegExp(`(\\p{Script=Han}+|${wordsLeftwards})`, 'u'),
};

/**
 * A text with names in it that someone typed, or that stand in Chinese: on an English page Chinese
 * is marked as such, and what is written from right to left never turns its surroundings round.
 */
export function Mixed({ text, locale }: { text: string; locale: Locale }) {
  return text.split(APART[locale]).map((part, i) =>
    i % 2 === 1 ? (
      <bdi key={i} lang={HAN.test(part) ? 'zh-CN' : undefined}>
        {part}
      </bdi>
    ) : (
      <Fragment key={i}>{part}</Fragment>
    ),
  );
}
