import type { ReactNode } from 'react';
import type { Locale } from '@/lib/format/locale';

/** The document around every page, its theme chosen before anything is painted. */
export function Document({ lang, children }: { lang: Locale; children: ReactNode }) {
  return (
    <html lang={lang} data-scroll-behavior="smooth" suppressHydrationWarning>
      <head>
        {/* eslint-disable-next-line @next/next/no-sync-scripts -- it must run before the first paint */}
        <script src="/theme.js" />
      </head>
      <body>{children}</body>
    </html>
  );
}
