import type { Metadata } from 'next';
import { Suspense } from 'react';
import { FundingPage } from '@/components/funding/funding-page';
import { FundingWaiting } from '@/components/funding/funding-waiting';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { page } from '@/lib/content/screens/funding';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'funding', page);

export default async function Funding({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <Suspense fallback={<FundingWaiting locale={locale} />}>
      <FundingPage locale={locale} />
    </Suspense>
  );
}
