import type { Metadata } from 'next';
import { Suspense } from 'react';
import { DoorsPage } from '@/components/doors/doors-page';
import { DoorsWaiting } from '@/components/doors/doors-waiting';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { page } from '@/lib/content/screens/doors';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'doors', page);

export default async function Doors({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<DoorsWaiting locale={locale} />}>
      <DoorsPage locale={locale} />
    </Suspense>
  );
}
