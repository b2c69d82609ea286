import type { Metadata } from 'next';
import { ImportPage } from '@/components/import/import-page';
import { pageLocale } from '@/components/shell/page-locale';
import { pageMetadata } from '@/components/shell/page-metadata';
import { importing } from '@/lib/content/screens/import';

type PageParams = { params: Promise<{ locale: string }> };

export const generateMetadata = async ({ params }: PageParams): Promise<Metadata> =>
  pageMetadata(await pageLocale(params), 'import', importing);

export default async function ImportRoute({ params }: PageParams) {
  return <ImportPage locale={await pageLocale(params)} />;
}
