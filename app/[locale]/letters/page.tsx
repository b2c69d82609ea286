import type { Metadata } from 'next';
import { Suspense } from 'react';
import { LettersPage } from '@/components/letters/letters-page';
import { LettersWaiting } from '@/components/letters/letters-waiting';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { page } from '@/lib/content/screens/letters';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'letters', page);

export default async function Letters({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<LettersWaiting locale={locale} />}>
      <LettersPage locale={locale} />
    </Suspense>
  );
}
