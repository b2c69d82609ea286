import type { Metadata } from 'next';
import { Calm } from '@/components/landing/calm';
import { Hero } from '@/components/landing/hero';
import { Limits } from '@/components/landing/limits';
import { Questions } from '@/components/landing/questions';
import { Samples } from '@/components/landing/samples';
import { Start } from '@/components/landing/start';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'home');

export default async function Home({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <div className="flex flex-col gap-16 md:gap-24">
      <Hero locale={locale} />
      <Calm locale={locale} />
      <Questions locale={locale} />
      <Samples locale={locale} />
      <Limits locale={locale} />
      <Start locale={locale} />
    </div>
  );
}
