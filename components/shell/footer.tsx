import { PageLink } from '@/components/ui/page-link';
import { LogoMark } from './logo';
import { brand, navigation, shell } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';
import { FOOTER_ROUTES, href } from '@/lib/site';

/** What is true of every page: what this is not, and where the figures stay. */
export function Footer({ locale }: { locale: Locale }) {
  return (
    <footer className="mt-auto border-t border-rule text-note text-ink-muted">
      <div className="page grid gap-8 py-10 md:grid-cols-[1fr_auto] md:gap-16">
        <div className="measure flex flex-col gap-3">
          <p className="flex items-center gap-2 font-semibold text-ink">
            <LogoMark className="size-5" />
            {brand.name[locale]}
          </p>
          <p>{shell.privacy[locale]}</p>
          <p>{shell.disclaimer[locale]}</p>
        </div>
        <nav aria-label={shell.allPages[locale]} data-screen-only="">
          <ul className="grid grid-cols-2 gap-x-12">
            {FOOTER_ROUTES.map((route) => (
              <li key={route}>
                <PageLink
                  href={href(locale, route)}
                  className="inline-flex min-h-11 items-center text-ink-muted underline-offset-4 hover:text-ink hover:underline"
                >
                  {navigation[route][locale]}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
