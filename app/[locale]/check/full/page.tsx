import type { Metadata } from 'next';
import { FullFormPage } from '@/components/check/full/full-form-page';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { full } from '@/lib/content/screens/check-full';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'fullForm', full);

export default async function FullFormRoute({ params }: PageParams) {
  return <FullFormPage locale={await pageLocale(params)} />;
}
