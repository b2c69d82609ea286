import type { ReactNode } from 'react';
import { fill } from '@/lib/content/fill';
import { actions } from '@/lib/content/screens/check';
import type { Locale } from '@/lib/format/locale';

export type Answer = {
  key: string;
  question: string;
  answer: ReactNode;
  /** Where it can be changed. */
  href?: string;
};

/** Questions and what was answered, each with a link back; the link stays beside on a phone. */
export function AnswerList({ items, locale }: { items: readonly Answer[]; locale: Locale }) {
  return (
    <dl className="border-t border-rule">
      {items.map(({ key, question, answer, href }) => (
        <div
          key={key}
          className="grid grid-cols-[1fr_auto] gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[2fr_3fr_auto]"
        >
          <dt className="text-note text-ink-muted sm:pt-0.5">{question}</dt>
          <dd className="figures col-start-1 row-start-2 font-semibold sm:col-start-2 sm:row-start-1">
            {answer}
          </dd>
          {href && (
            <dd className="col-start-2 row-span-2 row-start-1 self-center sm:col-start-3 sm:row-span-1">
              <a href={href} className="link inline-flex min-h-11 items-center">
                <span aria-hidden="true">{actions.change[locale]}</span>
                <span className="sr-only">
                  {fill(actions.changePart, locale, { part: question })}
                </span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Stands for an answer that was not given. */
export function Open({ children }: { children: string }) {
  return <span className="font-normal text-ink-muted">{children}</span>;
}
