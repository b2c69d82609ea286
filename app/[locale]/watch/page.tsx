import type { Metadata } from 'next';
import { Suspense } from 'react';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { WatchPage } from '@/components/watch/watch-page';
import { WatchWaiting } from '@/components/watch/watch-waiting';
import { page } from '@/lib/content/screens/watch';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'watch', page);

export default async function Watch({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<WatchWaiting locale={locale} />}>
      <WatchPage locale={locale} />
    </Suspense>
  );
}
