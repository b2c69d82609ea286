import type { ReactNode } from 'react';
import { UpdateNotice } from '@/components/offline/update-notice';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { KeepFocus } from '@/components/shell/keep-focus';
import { pageLocale } from '@/components/shell/page-locale';
import { siteMetadata, siteViewport } from '@/components/shell/page-metadata';
import { StoreNotice } from '@/components/store/notice';
import { StoreProvider } from '@/components/store/provider';
import { SkipLink } from '@/components/ui/skip-link';
import { shell } from '@/lib/content/screens/shell';
import { LOCALES } from '@/lib/format/locale';
import { Document } from '../document';
import '../globals.css';

type LocaleParams = { params: Promise<{ locale: string }> };

export const dynamicParams = false;
export const viewport = siteViewport;

export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

export const generateMetadata = async ({ params }: LocaleParams) =>
  siteMetadata(await pageLocale(params));

export default async function LocaleLayout({
  children,
  params,
}: LocaleParams & { children: ReactNode }) {
  const locale = await pageLocale(params);
  return (
    <Document lang={locale}>
      <SkipLink href="#content">{shell.skip[locale]}</SkipLink>
      <Header locale={locale} />
      <StoreProvider>
        <main
          id="content"
          tabIndex={-1}
          className="page min-h-svh flex-1 pt-8 pb-20 md:pt-12 print:min-h-0"
        >
          {children}
        </main>
      </StoreProvider>
      <div data-screen-only="" className="sticky bottom-0 z-10">
        <StoreNotice locale={locale} />
        <UpdateNotice locale={locale} />
      </div>
      <Footer locale={locale} />
      <KeepFocus />
    </Document>
  );
}
