import type { Metadata } from 'next';
import { LogoMark } from '@/components/shell/logo';
import { ButtonLink } from '@/components/ui/button';
import { missing } from '@/lib/content/screens/shell';
import { LOCALES } from '@/lib/format/locale';
import { href } from '@/lib/site';
import { Document } from './document';
import './globals.css';

export const metadata: Metadata = {
  title: `${missing.title['zh-CN']} · ${missing.title.en}`,
};

export default function GlobalNotFound() {
  return (
    <Document lang="zh-CN">
      <main className="mx-auto flex w-full max-w-xl flex-1 flex-col justify-center px-5 py-16">
        <LogoMark className="size-14" />
        {LOCALES.map((locale, i) => {
          const Title = i === 0 ? 'h1' : 'h2';
          return (
            <section key={locale} lang={locale} className="mt-6 border-t border-rule pt-6">
              <Title className="text-page">{missing.title[locale]}</Title>
              <p className="mt-3">{missing.text[locale]}</p>
              <ButtonLink href={href(locale, 'home')} className="mt-5">
                {missing.home[locale]}
              </ButtonLink>
            </section>
          );
        })}
      </main>
    </Document>
  );
}
