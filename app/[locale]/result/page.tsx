import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ResultPage } from '@/components/result/result-page';
import { ResultWaiting } from '@/components/result/result-waiting';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { page } from '@/lib/content/screens/result';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'result', page);

export default async function Result({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<ResultWaiting locale={locale} />}>
      <ResultPage locale={locale} />
    </Suspense>
  );
}
