import type { ReactNode } from 'react';
import { Details } from '@/components/ui/details';
import { Mixed } from '@/components/ui/mixed';
import { Tag } from '@/components/ui/tag';
import { report as words } from '@/lib/content/screens/import-report';
import type { Locale } from '@/lib/format/locale';

export type ReadItemData = {
  key: string;
  name: string;
  /** What was read, in a few words each. */
  facts: readonly string[];
  /** Said beside the name, such as that it is overdue. */
  marks?: readonly string[];
  /** The words of the report that it came from. */
  words: string;
  doubts?: readonly string[];
};

/** One thing that a report lists, which opens to the words it came from. */
export function ReadItem({ item, locale }: { item: ReadItemData; locale: Locale }) {
  const { name, facts, marks = [], doubts = [] } = item;
  return (
    <li className="border-t border-rule pt-2.5 pb-0.5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold break-words">
          <Mixed text={name} locale={locale} />
        </span>
        {marks.map((mark) => (
          <Tag key={mark} tone="watch">
            {mark}
          </Tag>
        ))}
      </div>
      <p className="figures text-note text-ink-muted">
        <Mixed text={facts.join(' · ')} locale={locale} />
      </p>
      {doubts.length > 0 && (
        <p className="text-note text-watch">
          {words.doubts[locale]} <span lang="zh-CN">{doubts.join('；')}</span>
        </p>
      )}
      <Words name={name} locale={locale}>
        {item.words}
      </Words>
    </li>
  );
}

type WordsProps = { name: string; locale: Locale; children: ReactNode };

/** The report's own words, folded. */
function Words({ name, locale, children }: WordsProps) {
  if (!children) return null;
  return (
    <Details
      summary={
        <span className="text-note">
          {words.words[locale]}
          <span className="sr-only">
            {locale === 'zh-CN' ? '：' : ': '}
            {name}
          </span>
        </span>
      }
    >
      <blockquote lang="zh-CN" className="measure border-l-2 border-rule-strong pl-4 text-note">
        {children}
      </blockquote>
    </Details>
  );
}
