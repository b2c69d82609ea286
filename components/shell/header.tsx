import { PageLink } from '@/components/ui/page-link';
import { brand, navigation, shell } from '@/lib/content/screens/shell';
import type { Locale } from '@/lib/format/locale';
import { FOOTER_FIRST, HEADER_ROUTES, href } from '@/lib/site';
import { LanguageSwitch } from './language-switch';
import { LogoMark } from './logo';
import { NavLink } from './nav-link';
import { ThemeSwitch } from './theme-switch';

/** One row on a wide screen; on a narrow one the pages stand in a row of their own. */
export function Header({ locale }: { locale: Locale }) {
  return (
    <header data-screen-only="" className="border-b border-rule">
      <div className="page flex flex-wrap items-center justify-between gap-x-8 md:flex-nowrap">
        <PageLink
          href={href(locale, 'home')}
          className="flex min-h-14 items-center gap-2.5 text-lead font-bold text-ink no-underline"
        >
          <LogoMark className="size-7" />
          {brand.name[locale]}
        </PageLink>
        <nav
          aria-label={shell.mainNavigation[locale]}
          className="order-last -mx-1 w-full md:order-none md:ml-auto md:w-auto"
        >
          <ul className="flex flex-wrap gap-x-1 text-note sm:gap-x-3 md:gap-x-5 md:text-body">
            {HEADER_ROUTES.map((route) => (
              <li key={route} className={FOOTER_FIRST.has(route) ? 'hidden px-1 lg:block' : 'px-1'}>
                <NavLink href={href(locale, route)}>{navigation[route][locale]}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="-mr-2 flex items-center">
          <LanguageSwitch locale={locale} />
          <ThemeSwitch locale={locale} />
        </div>
      </div>
    </header>
  );
}
