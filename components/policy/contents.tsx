import { Details } from '@/components/ui/details';
import type { Words } from '@/lib/content/words';
import type { Locale } from '@/lib/format/locale';

export type ContentsItem = { href: string; name: Words };

type ContentsProps = { title: Words; items: readonly ContentsItem[]; locale: Locale };

function Links({ items, locale }: Omit<ContentsProps, 'title'>) {
  return (
    <ul className="grid grid-cols-2 gap-x-6 lg:grid-cols-1">
      {items.map(({ href, name }) => (
        <li key={href}>
          <a
            href={href}
            className="flex min-h-11 items-center py-1 text-ink-muted no-underline hover:text-accent hover:underline hover:underline-offset-4 lg:min-h-9"
          >
            {name[locale]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What stands on a long page: beside it on a wide screen, a tap away on a narrow one. */
export function Contents({ title, items, locale }: ContentsProps) {
  const links = <Links items={items} locale={locale} />;
  return (
    <nav
      aria-label={title[locale]}
      data-screen-only=""
      className="text-note lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
    >
      <div className="hidden lg:block">
        <p aria-hidden="true" className="pb-1 font-semibold">
          {title[locale]}
        </p>
        {links}
      </div>
      <Details summary={title[locale]} className="border-y border-rule lg:hidden">
        {links}
      </Details>
    </nav>
  );
}
