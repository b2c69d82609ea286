import { Fragment } from 'react';
import type { Locale } from '@/lib/format/locale';

const HAN = /(\p{Script=Han}+)/u;

/** A text in which names stand in Chinese: on an English page they are marked as such. */
export function Mixed({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'zh-CN') return text;
  return text.split(HAN).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} lang="zh-CN">
        {part}
      </span>
    ) : (
      <Fragment key={i}>{part}</Fragment>
    ),
  );
}
