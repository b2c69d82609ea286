'use client';

import { usePathname } from 'next/navigation';
import { classes } from '@/components/ui/classes';
import { PageLink } from '@/components/ui/page-link';

type NavLinkProps = { href: string; children: string };

/** A link in the navigation, marked where it leads to the page on screen. */
export function NavLink({ href, children }: NavLinkProps) {
  const here = usePathname() === href;
  return (
    <PageLink
      href={href}
      aria-current={here ? 'page' : undefined}
      className={classes(
        'inline-flex min-h-11 items-center no-underline hover:text-ink',
        here ? 'border-b-2 border-accent font-semibold text-ink' : 'pb-0.5 text-ink-muted',
      )}
    >
      {children}
    </PageLink>
  );
}
