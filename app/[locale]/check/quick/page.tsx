import type { Metadata } from 'next';
import { QuickCheck } from '@/components/check/quick/quick-check';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { quick } from '@/lib/content/screens/check-quick';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'quickCheck', quick);

export default async function QuickCheckPage({ params }: PageParams) {
  return <QuickCheck locale={await pageLocale(params)} />;
}
