import type { Metadata } from 'next';
import { DataControls } from '@/components/data/data-controls';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { Heading } from '@/components/ui/heading';
import { page } from '@/lib/content/screens/data';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'history', page);

export default async function YourData({ params }: PageParams) {
  const locale = await pageLocale(params);
  return (
    <>
      <Heading level={1}>{page.title[locale]}</Heading>
      <p className="measure mt-4 mb-12 text-lead text-ink-muted">{page.lead[locale]}</p>
      <DataControls locale={locale} />
    </>
  );
}
