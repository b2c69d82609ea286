'use client';

import { Details } from '@/components/ui/details';
import { classes } from '@/components/ui/classes';
import { fill } from '@/lib/content/fill';
import { full, sections, type SectionName } from '@/lib/content/screens/check-full';
import type { Locale } from '@/lib/format/locale';

type NavPart = { name: SectionName; filled: boolean; failed: boolean };

type SectionNavProps = { parts: readonly NavPart[]; shown: SectionName; locale: Locale };

function Parts({ parts, shown, locale }: SectionNavProps) {
  return (
    <ol className="border-l border-rule">
      {parts.map(({ name, filled, failed }) => (
        <li key={name}>
          <a
            href={`#${name}`}
            aria-current={name === shown ? 'step' : undefined}
            className={classes(
              '-ml-px flex min-h-11 items-center justify-between gap-3 border-l-2 py-1 pl-4 leading-snug no-underline hover:text-accent',
              name === shown
                ? 'border-accent font-semibold text-ink'
                : 'border-transparent text-ink-muted',
            )}
          >
            {sections[name].title[locale]}
            {failed ? (
              <span className="flex-none text-note font-semibold text-loss">
                {full.toMend[locale]}
              </span>
            ) : (
              filled && (
                <svg
                  viewBox="0 0 20 20"
                  role="img"
                  aria-label={full.filled[locale]}
                  className="size-4 flex-none fill-none stroke-accent"
                  strokeWidth="2.5"
                >
                  <path d="M3 10.5 8 15l9-10" />
                </svg>
              )
            )}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The parts of the form beside it, or folded above it where there is no room. */
export function SectionNav(props: SectionNavProps) {
  const { parts, shown, locale } = props;
  const part = parts.findIndex(({ name }) => name === shown) + 1;
  return (
    <nav aria-label={full.parts[locale]}>
      <div className="hidden lg:sticky lg:top-8 lg:block">
        <Parts {...props} />
      </div>
      <Details
        key={shown}
        className="lg:hidden"
        summary={fill(full.progress, locale, { part, parts: parts.length })}
      >
        <Parts {...props} />
      </Details>
    </nav>
  );
}
